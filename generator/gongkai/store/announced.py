"""The day with which each record was first released: what was told to the public is not moved in silence.

`notes` counts the corrections at that time. A day that moved is taken over only together with a new correction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from gongkai.store.rows import Summary, decode_summary

_NOTES = "coalesce(json_array_length(r.data, '$.corrections'), 0)"


def announce(db: sqlite3.Connection) -> None:
    """Note the days of what this release shows, in its own transaction and before `touched` is emptied."""
    db.execute(
        f"INSERT INTO announced SELECT DISTINCT r.id, substr(r.day, 1, 10), {_NOTES} FROM touched t "
        "JOIN record r ON r.id = t.id WHERE r.visible = 1 "
        "ON CONFLICT (id) DO UPDATE SET day = excluded.day, notes = excluded.notes "
        "WHERE excluded.day = announced.day OR excluded.notes > announced.notes"
    )


def moved_days(db: sqlite3.Connection) -> Iterator[tuple[Summary, str, str]]:
    """Summary, path and earlier day of each shown record whose day moved without a new correction."""
    rows = db.execute(
        "SELECT r.summary, r.path, a.day FROM announced a JOIN record r ON r.id = a.id "
        f"WHERE r.visible = 1 AND substr(r.day, 1, 10) != a.day AND {_NOTES} <= a.notes ORDER BY r.id"
    )
    for summary, path, day in rows.fetchall():
        yield decode_summary(summary), path, day
