"""Records whose page or judgement rests on the text of another one: who reads it, and how alike the two are."""

from __future__ import annotations

import sqlite3
from functools import cache

from gongkai.chinese.text import similarity
from gongkai.model.relations import RELATIONS
from gongkai.store.store import touch


@cache
def _deep() -> tuple[str, ...]:
    return tuple(sorted({relation.field for relation in RELATIONS if relation.deep}))


def _marks() -> str:
    return ", ".join("?" * len(_deep()))


def touch_readers(db: sqlite3.Connection) -> None:
    """The text of a record changed: whoever quotes from it must be looked at again."""
    rows = db.execute(
        "SELECT DISTINCT l.source FROM fresh t CROSS JOIN link l ON l.target = t.id "
        f"WHERE t.cause = 'changed' AND l.field IN ({_marks()}) ORDER BY l.source",
        _deep(),
    )
    for (source,) in rows.fetchall():
        touch(db, source, "neighbour")


def compare(db: sqlite3.Connection) -> None:
    """Note how alike the texts of two linked records are, where one of them changed."""
    rows = db.execute(
        "SELECT DISTINCT l.source, l.target, s.text, r.text FROM link l JOIN record s ON s.id = l.source "
        "JOIN record r ON r.id = l.target WHERE l.source IN (SELECT id FROM fresh WHERE cause IN ('changed', 'relink') "
        "UNION SELECT k.source FROM fresh t CROSS JOIN link k ON k.target = t.id "
        f"WHERE t.cause IN ('changed', 'relink')) AND l.field IN ({_marks()})",
        _deep(),
    )
    for source, target, one, other in rows.fetchall():
        share = similarity(one, other)
        db.execute("INSERT OR REPLACE INTO likeness VALUES (?, ?, ?)", (source, target, share))
