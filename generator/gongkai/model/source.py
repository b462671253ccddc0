"""A source file as read: its tree, its text, and its place in the portal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from gongkai.model.finding import Finding, Keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The Markdown of a document: safe HTML with computed heading levels, its words, and its outline."""

    html: str = ""
    text: str = ""
    source: str = ""
    headings: tuple[tuple[int, str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of an attachment whose words begin at `start`: a sheet, a page, the notes; by name in two languages.

    `lines` says what its lines are: rows of cells parted by tabs (`cell`), paragraphs (`paragraph`), or nothing
    that a reader could count (empty).
    """

    start: int
    zh: str
    en: str
    lines: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What a file tells without showing it, and how often: a machine word such as `hidden-sheet` or `place`."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RawFile:
    """An attachment that exists: name, size in bytes, SHA-256, the words in it, and what it tells beside them.

    Its words are for the check and for search. Parts and traces are for the check alone and never stored.
    """

    name: str
    size: int
    digest: str
    text: str = ""
    faults: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    traces: tuple[Trace, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RawTable:
    """A name list beside a document as it stands on disk: it never leaves the stages read and check."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """One record before checking: the editor's own tree, and where it stands in its file."""

    kind: str
    path: str
    keys: Keys
    tree: dict[str, Any]
    body: Body | None = None
    files: tuple[RawFile, ...] = ()
    tables: tuple[RawTable, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Everything one file holds. `findings` are the reader's."""

    path: str
    digest: str
    raws: tuple[Raw, ...] = ()
    findings: tuple[Finding, ...] = field(default=())
