"""The lists in which records stand, asked without reading a record."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date


def newest_day(db: sqlite3.Connection, name: str) -> date | None:
    """The day of the newest document of a list; None if there is nothing in it."""
    row = db.execute("SELECT day FROM member WHERE list = ? ORDER BY day DESC LIMIT 1", (name,)).fetchone()
    return date.fromisoformat(row[0][:10]) if row and row[0] else None


def sequences(db: sqlite3.Connection, record_id: str) -> Iterator[str]:
    """The sequences of document numbers in which a record stands: 楚政规〔2026〕."""
    lists = "SELECT list FROM member WHERE id = ? AND list > 'number:' AND list < 'number;'"
    for (name,) in db.execute(lists, (record_id,)).fetchall():
        yield name.partition(":")[2]
