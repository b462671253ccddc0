"""Rows of the store as values, and the JSON in their columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec

from gongkai.model.field import said_of
from gongkai.model.finding import Finding
from gongkai.model.ignore import Ignore
from gongkai.model.kind import Kind, kinds
from gongkai.model.record import Record
from gongkai.model.roll import Roll
from gongkai.model.source import RawFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """All that another record's page may know of a record."""

    id: str
    kind: str
    title: str
    url: str
    day: str
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A checked record, ready to be stored. `day` is its ISO day or moment, empty for table rows without one.

    `withdrawn` is the ISO day from which only a notice of it is left; `places` are URLs at which it is found besides
    its own. `line` is where it stands in its file; it is not stored, as it moves when rows above it are edited.
    """

    record: Record
    kind: str
    path: str
    title: str
    day: str
    public: bool
    html: str = ""
    text: str = ""
    source: str = ""
    outline: tuple[tuple[int, str, str], ...] = ()
    files: tuple[RawFile, ...] = ()
    rolls: tuple[Roll, ...] = ()
    withdrawn: str = ""
    places: tuple[str, ...] = ()
    line: int = 0

    @property
    def id(self) -> str:
        return self.record.id


def encode(value: Any) -> bytes:
    """JSON with a fixed order of keys: equal values give equal bytes."""
    return msgspec.json.encode(value, order="deterministic")


@cache
def _decoder(record: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(record)


def decode_record(kind: str, data: bytes) -> Record:
    """The record back from its JSON."""
    about: Any = kinds()[kind].record
    record: Record = _decoder(about).decode(data)
    return record


def as_text(value: Any) -> str:
    """A fact as text: dates in ISO form, lists joined."""
    plain = msgspec.to_builtins(getattr(value, "text", value))
    if plain is None:
        return ""
    if isinstance(plain, list | tuple):
        return "、".join(str(v) for v in plain)
    if isinstance(plain, bool):
        return "是" if plain else "否"
    return str(plain)


def summary_of(kind: Kind, entry: Entry) -> Summary:
    """What neighbours may show of the record."""
    facts = {name: as_text(getattr(entry.record, name)) for name in kind.facts}
    return Summary(
        id=entry.id,
        kind=kind.name,
        title=entry.title,
        url=kind.address(entry.id),
        day=entry.day,
        facts={name: text for name, text in facts.items() if text},
    )


_summary = msgspec.json.Decoder(Summary)
_finding = msgspec.json.Decoder(Finding)
_findings = msgspec.json.Decoder(tuple[Finding, ...])
_ignores = msgspec.json.Decoder(tuple[Ignore, ...])
_files = msgspec.json.Decoder(tuple[RawFile, ...])
_rolls = msgspec.json.Decoder(tuple[Roll, ...])
_outline = msgspec.json.Decoder(tuple[tuple[int, str, str], ...])


def decode_summary(data: str | bytes) -> Summary:
    """The summary back from its JSON."""
    return _summary.decode(data)


def decode_finding(data: bytes) -> Finding:
    """The finding back from its JSON."""
    return _finding.decode(data)


def decode_findings(data: bytes) -> tuple[Finding, ...]:
    """Several findings back from their JSON."""
    return _findings.decode(data)


def decode_ignores(data: bytes) -> tuple[Ignore, ...]:
    """The remarks of a file back from their JSON."""
    return _ignores.decode(data)


def decode_files(data: bytes) -> tuple[RawFile, ...]:
    """The attachments back from their JSON."""
    return _files.decode(data)


def decode_rolls(data: bytes) -> tuple[Roll, ...]:
    """The name lists, masked, back from their JSON."""
    return _rolls.decode(data)


def decode_outline(data: bytes) -> tuple[tuple[int, str, str], ...]:
    """The outline back from its JSON."""
    return _outline.decode(data)


def names_of(kind: Kind, entry: Entry) -> tuple[str, ...]:
    """The words by which other records may refer to this one: id, title, number, short name."""
    words = [entry.id, entry.title]
    words += [getattr(entry.record, n) for n in ("number", "short", "name") if n in said_of(kind.record)]
    words += entry.record.former
    return tuple(dict.fromkeys(word for word in words if word and isinstance(word, str)))


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFile:
    """A file after read and check: its good records, the ids of its broken ones, and all findings with lines.

    `whole` is False when nothing at all could be read from it, `good` when anything in it is quarantined. `broken`
    are the records whose last good version stays up. `attached` are file names beside it.
    """

    path: str
    stat: tuple[int, int, int]
    digest: str
    entries: tuple[Entry, ...] = ()
    broken: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    attached: tuple[str, ...] = ()
    ignores: tuple[Ignore, ...] = ()
    whole: bool = True
    good: bool = True
