"""The lists in which records stand, asked without reading a record."""

from __future__ import annotations

import sqlite3
from datetime import date


def newest_day(db: sqlite3.Connection, name: str) -> date | None:
    """The day of the newest document of a list; None if there is nothing in it."""
    (day,) = db.execute("SELECT max(day) FROM member WHERE list = ?", (name,)).fetchone()
    return date.fromisoformat(day[:10]) if day else None
