"""What of each record can be found, as it was last put into words: so that an edit puts one record into words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRow:
    """The units of a record as JSON with their digest; its list (`dated` documents or not), and until when they hold."""

    record: str
    dated: bool
    day: str
    until: str | None
    digest: str
    data: bytes


@contextmanager
def tentative(db: sqlite3.Connection) -> Iterator[None]:
    """What is written within is forgotten at the end."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        db.execute("ROLLBACK")


def put_units(db: sqlite3.Connection, rows: Iterable[UnitRow]) -> None:
    """Store the units of records."""
    db.executemany(
        "INSERT OR REPLACE INTO unit VALUES (?, ?, ?, ?, ?, ?)",
        [(row.record, int(row.dated), row.day, row.until, row.digest, row.data) for row in rows],
    )


def drop_units(db: sqlite3.Connection, records: Iterable[str]) -> None:
    """Forget records that cannot be found any more."""
    db.executemany("DELETE FROM unit WHERE record = ?", [(record,) for record in records])


def stale_units(db: sqlite3.Connection, day: date) -> frozenset[str]:
    """Records whose units say something else from this day on."""
    rows = db.execute("SELECT record FROM unit WHERE until IS NOT NULL AND until <= ?", (day.isoformat(),))
    return frozenset(row[0] for row in rows)


def unit_digests(db: sqlite3.Connection, *, dated: bool) -> Iterator[tuple[str, str]]:
    """Records that can be found with the digest of their units, by day and id."""
    yield from db.execute("SELECT record, digest FROM unit WHERE dated = ? ORDER BY day, record", (int(dated),))


def unit_data(db: sqlite3.Connection, *, dated: bool, start: int = 0, count: int = -1) -> Iterator[bytes]:
    """The units of records number `start`… in that order."""
    query = "SELECT data FROM unit WHERE dated = ? ORDER BY day, record LIMIT ? OFFSET ?"
    for row in db.execute(query, (int(dated), count, start)):
        yield row[0]
