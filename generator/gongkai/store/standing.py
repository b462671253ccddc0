"""Whom the rules over standing records must be asked about again, what they said, and on which lines findings stand.

`fresh` holds whatever was touched since the last judgement, `daily` the records for which a rule has looked at the
day. `spot` remembers lines of a file until the file is read again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from gongkai.model.finding import Finding
from gongkai.store.rows import encode
from gongkai.store.verdicts import forget_verdicts

# Path, record, and the way to the spot within it.
Spot = tuple[str, str, str]

# Rules are stages of their own in `finding`; no other stage begins like this.
_RULES = "stage >= 'GK' AND stage < 'GL'"


def _neighbours(db: sqlite3.Connection, record_id: str, fields: tuple[str, ...]) -> set[str]:
    marks = ", ".join("?" * len(fields))
    rows = db.execute(
        f"SELECT target FROM link WHERE source = ? AND target != '' AND field IN ({marks}) "
        f"UNION SELECT source FROM link WHERE target = ? AND field IN ({marks})",
        (record_id, *fields, record_id, *fields),
    )
    return {row[0] for row in rows.fetchall()}


def concerned(db: sqlite3.Connection, fields: tuple[str, ...], hops: int) -> tuple[str, ...]:
    """What was touched since the last judgement, and what lies within so many links of these fields of it."""
    found = {row[0] for row in db.execute("SELECT DISTINCT id FROM fresh")}
    if not found:
        return ()
    (count,) = db.execute("SELECT count(*) FROM record").fetchone()
    if len(found) * 2 > count:
        return tuple(sorted(found | {row[0] for row in db.execute("SELECT id FROM record")}))
    edge = set(found)
    for _ in range(hops):
        edge = {near for record_id in edge for near in _neighbours(db, record_id, fields)} - found
        found |= edge
    return tuple(sorted(found))


def forget(db: sqlite3.Connection, record_id: str) -> None:
    """Drop what the rules said about a record."""
    db.execute(f"DELETE FROM finding WHERE record = ? AND {_RULES}", (record_id,))
    db.execute("DELETE FROM daily WHERE id = ?", (record_id,))


def drop(db: sqlite3.Connection, record_id: str, rule: str) -> None:
    """Drop what one rule said about a record."""
    db.execute("DELETE FROM finding WHERE record = ? AND stage = ?", (record_id, rule))
    db.execute("DELETE FROM daily WHERE id = ? AND rule = ?", (record_id, rule))


def ids_of(db: sqlite3.Connection, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The records of these kinds."""
    marks = ", ".join("?" * len(kinds))
    rows = db.execute(f"SELECT id FROM record WHERE kind IN ({marks}) ORDER BY id", kinds)
    return tuple(row[0] for row in rows.fetchall())


def take_daily(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """The records and rules whose answer rests on the day, with these answers dropped."""
    rows = db.execute("SELECT id, rule FROM daily ORDER BY id, rule").fetchall()
    db.executemany("DELETE FROM finding WHERE record = ? AND stage = ?", rows)
    db.execute("DELETE FROM daily")
    return rows


def note(db: sqlite3.Connection, record_id: str, rule: str, findings: Iterable[Finding], daily: bool) -> None:
    """Keep what a rule says about a record, and whether it looked at the day."""
    db.executemany(
        "INSERT INTO finding VALUES (?, ?, ?, ?)", [(f.path, f.record, rule, encode(f)) for f in findings]
    )
    if daily:
        db.execute("INSERT OR IGNORE INTO daily VALUES (?, ?)", (record_id, rule))


def settle_fresh(db: sqlite3.Connection) -> None:
    """Everything that was touched has been judged."""
    db.execute("DELETE FROM fresh")


def refresh_all(db: sqlite3.Connection) -> None:
    """Let every record be judged again, and the whole."""
    forget_verdicts(db)
    db.execute("INSERT OR IGNORE INTO fresh SELECT id, 'rules' FROM record")


def spot_of(finding: Finding) -> Spot:
    """What a line is looked up by."""
    return finding.path, finding.record, encode((finding.keys, finding.offset)).decode()


def known_lines(db: sqlite3.Connection) -> dict[Spot, int]:
    """The lines that were looked up since their files were read."""
    return {(path, record, keys): line for path, record, keys, line in db.execute("SELECT * FROM spot")}


def note_line(db: sqlite3.Connection, finding: Finding, line: int) -> None:
    """Remember the line of a finding."""
    db.execute("INSERT OR REPLACE INTO spot VALUES (?, ?, ?, ?)", (*spot_of(finding), line))
