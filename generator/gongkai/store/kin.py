"""Who shares something with whom: the records under each key of a rule over kin, by rule and key."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

Key = tuple[str, str]


def changed(db: sqlite3.Connection) -> tuple[str, ...]:
    """The records of which something is another one since the last judgement, gone ones among them."""
    rows = db.execute("SELECT DISTINCT id FROM fresh WHERE cause != 'neighbour' ORDER BY id")
    return tuple(row[0] for row in rows.fetchall())


def set_kin(db: sqlite3.Connection, record_id: str, new: Iterable[Key]) -> set[Key]:
    """Put a record under these keys (rule, key) and no others; the keys whose answer rests on it, now or before."""
    rows = db.execute("SELECT rule, key FROM kin WHERE id = ?", (record_id,)).fetchall()
    old: set[Key] = {(rule, key) for rule, key in rows}
    wanted = set(new)
    db.executemany(
        "DELETE FROM kin WHERE rule = ? AND key = ? AND id = ?", [(*key, record_id) for key in old - wanted]
    )
    db.executemany("INSERT INTO kin VALUES (?, ?, ?)", [(*key, record_id) for key in wanted - old])
    return old | wanted


def under(db: sqlite3.Connection, rule: str, key: str) -> list[tuple[str, str, int]]:
    """Summary, path and visibility of the records under a key, by path and id."""
    return db.execute(
        "SELECT r.summary, r.path, r.visible FROM kin k JOIN record r ON r.id = k.id WHERE k.rule = ? AND k.key = ? "
        "ORDER BY r.path, r.id",
        (rule, key),
    ).fetchall()
