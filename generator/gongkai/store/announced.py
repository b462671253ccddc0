"""The day with which each record was first released: what was told to the public is not moved in silence.

`notes` counts the corrections at that time. A day that moved is taken over only together with a new correction.
"""

from __future__ import annotations

import sqlite3

_NOTES = "coalesce(json_array_length(r.data, '$.corrections'), 0)"


def announce(db: sqlite3.Connection) -> None:
    """Note the days of what this release shows, in its own transaction and before `touched` is emptied."""
    db.execute(
        f"INSERT INTO announced SELECT DISTINCT r.id, substr(r.day, 1, 10), {_NOTES} FROM touched t "
        "JOIN record r ON r.id = t.id WHERE r.visible = 1 "
        "ON CONFLICT (id) DO UPDATE SET day = excluded.day, notes = excluded.notes "
        "WHERE excluded.day = announced.day OR excluded.notes > announced.notes"
    )


def moved_day(db: sqlite3.Connection, record_id: str) -> str:
    """The earlier day of a shown record whose day moved without a new correction; empty for others."""
    row = db.execute(
        "SELECT a.day FROM announced a JOIN record r ON r.id = a.id "
        f"WHERE a.id = ? AND r.visible = 1 AND substr(r.day, 1, 10) != a.day AND {_NOTES} <= a.notes",
        (record_id,),
    ).fetchone()
    return row[0] if row else ""
