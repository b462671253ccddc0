"""The words of a record that refer to others, by the one table of relations."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from gongkai.chinese.suggest import closest
from gongkai.model.field import said_of
from gongkai.model.finding import Finding, Keys
from gongkai.model.kind import kinds
from gongkai.model.record import Record
from gongkai.model.relations import Relation, relations_of
from gongkai.relate import faults

# By which names a record of a kind may be called, besides its id.
ANY = "*"
_NAMES = {"agency": ("全称、简称", "full or short name"), "policy": ("文号、标题", "number or title")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One word in one field, and the way to it in the editor's own keys."""

    relation: Relation
    word: str
    keys: Keys


def _words(value: Any, keys: Keys) -> Iterator[tuple[str, Keys]]:
    if isinstance(value, str) and value:
        yield value, keys
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from _words(part, (*keys, number))


def _reach(value: Any, path: list[str], keys: Keys) -> Iterator[tuple[str, Keys]]:
    """Follow `tasks.lead` through lists and records."""
    if not path:
        yield from _words(value, keys)
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from _reach(part, path, (*keys, number))
    elif value is not None:
        key = said_of(type(value))[path[0]].key
        yield from _reach(getattr(value, path[0]), path[1:], (*keys, key))


def references(kind: str, record: Record) -> Iterator[Reference]:
    """Every reference of a record."""
    for relation in relations_of(kind):
        for word, keys in _reach(record, relation.field.split("."), ()):
            yield Reference(relation=relation, word=word, keys=keys)


def targets(db: sqlite3.Connection, reference: Reference) -> tuple[str, ...]:
    """The ids that the word may mean; an id beats a name."""
    wanted = reference.relation.target
    meant = [wanted] if wanted != ANY else [kind.name for kind in kinds().values() if kind.source == "content"]
    marks = ", ".join("?" for _ in meant)
    rows = db.execute(
        f"SELECT DISTINCT id FROM name WHERE word = ? AND kind IN ({marks}) ORDER BY id", (reference.word, *meant)
    )
    found = tuple(row[0] for row in rows)
    return (reference.word,) if reference.word in found else found


def _title(target: str) -> tuple[str, str]:
    if target == ANY:
        return "公开文件", "document"
    return kinds()[target].title, kinds()[target].en.lower()


def _key(keys: Keys) -> str:
    return next((str(key) for key in reversed(keys) if isinstance(key, str)), "")


def unresolved(db: sqlite3.Connection, reference: Reference) -> Finding:
    """Nothing bears that name; perhaps something similar does."""
    target = reference.relation.target
    known = [
        row[0]
        for row in db.execute(
            # The names in which the words stand come first: a title is often cited without its organ or its 印发…的通知.
            "SELECT word FROM name WHERE kind = ?1 OR ?1 = '*' ORDER BY instr(word, ?2) = 0, word LIMIT 2000",
            (target, reference.word),
        )
    ]
    guess = closest(reference.word, known)
    args = {
        "key": _key(reference.keys),
        "word": reference.word,
        "target": _title(target)[0],
        "target_en": _title(target)[1],
        "guess": f"（是不是“{guess}”？）" if guess else "",
        "guess_en": f" (did you mean “{guess}”?)" if guess else "",
        "names": _NAMES.get(target, ("标题", ""))[0],
        "names_en": _NAMES.get(target, ("", "title"))[1],
    }
    return Finding(rule=faults.UNRESOLVED.id, keys=reference.keys, args=args)


def ambiguous(reference: Reference, found: tuple[str, ...]) -> Finding:
    """Several bear that name."""
    args = {
        "key": _key(reference.keys),
        "word": reference.word,
        "target": _title(reference.relation.target)[0],
        "choices": "、".join(found),
        "first": found[0],
    }
    return Finding(rule=faults.AMBIGUOUS.id, keys=reference.keys, args=args)
