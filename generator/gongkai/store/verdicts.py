"""What the rules over the whole store said, and what changed since: a rule is asked again only if it reads that.

`stirred` holds the kinds of the records that changed since the last judgement, and `RELEASE` after a release. A rule
sees through `only` no more than it says it reads, so what it was not told of cannot make its answer stale.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from gongkai.model.finding import Finding
from gongkai.store.rows import decode_findings, encode

RELEASE = "release"
# What is remembered of the queries that the portal's search was asked.
SEARCH = "search-tests"

# Whose rows are seen where only some kinds are: each table with its condition.
_OF_RECORDS = "(SELECT kind FROM main.record o WHERE o.id = {}) IN (SELECT kind FROM temp.seen)"
_NEVER = (
    *("source", "attached", "finding", "ignore", "touched", "fresh", "daily", "spot", "kin"),
    *("book", "judged", "written", "unit", "shell", "editorial"),
)
_VIEWS = {
    "record": "+kind IN (SELECT kind FROM temp.seen)",
    "name": "+kind IN (SELECT kind FROM temp.seen)",
    "link": _OF_RECORDS.format("x.source"),
    "member": _OF_RECORDS.format("x.id"),
    "place": _OF_RECORDS.format("x.id"),
    "likeness": f"{_OF_RECORDS.format('x.source')} AND {_OF_RECORDS.format('x.target')}",
    **dict.fromkeys(("page", "lost", "announced", "meta"), f"'{RELEASE}' IN (SELECT kind FROM temp.seen)"),
    **dict.fromkeys(_NEVER, "0"),
}


def stir(db: sqlite3.Connection, kind: str) -> None:
    """Note that something of this kind is another one now."""
    db.execute("INSERT OR IGNORE INTO stirred VALUES (?)", (kind,))


def any_stirred(db: sqlite3.Connection) -> bool:
    """Whether a record is another one since this was last asked."""
    return db.execute("SELECT 1 FROM stirred WHERE kind != ?", (RELEASE,)).fetchone() is not None


def take_stirred(db: sqlite3.Connection) -> frozenset[str]:
    """What is another one since this was last asked."""
    found = frozenset(row[0] for row in db.execute("SELECT kind FROM stirred"))
    db.execute("DELETE FROM stirred")
    return found


@contextmanager
def narrowed(db: sqlite3.Connection) -> Iterator[None]:
    """Within it, queries see what `show` allows and nothing else."""
    db.execute("CREATE TEMP TABLE seen (kind TEXT PRIMARY KEY) WITHOUT ROWID")
    for table, condition in _VIEWS.items():
        db.execute(f"CREATE TEMP VIEW {table} AS SELECT * FROM main.{table} x WHERE {condition}")
    try:
        yield
    finally:
        for table in _VIEWS:
            db.execute(f"DROP VIEW temp.{table}")
        db.execute("DROP TABLE temp.seen")


def show(db: sqlite3.Connection, kinds: Iterable[str]) -> None:
    """Let queries see records of these kinds and what is kept of them."""
    db.execute("DELETE FROM temp.seen")
    db.executemany("INSERT INTO temp.seen VALUES (?)", [(kind,) for kind in sorted(set(kinds))])


def answered(db: sqlite3.Connection) -> dict[str, bool]:
    """The rules over the whole that have answered, and whether the answer rests on the day."""
    return {rule: bool(daily) for rule, daily in db.execute("SELECT rule, daily FROM verdict WHERE key = ''")}


def daily_keys(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """The rules and keys whose answer rests on the day."""
    return db.execute("SELECT rule, key FROM verdict WHERE daily = 1").fetchall()


def put_verdict(
    db: sqlite3.Connection, rule: str, findings: tuple[Finding, ...], daily: bool, key: str = ""
) -> None:
    """Keep what a rule says, of the whole or of the records under a key, in place of what it said before."""
    if key and not findings and not daily:
        db.execute("DELETE FROM verdict WHERE rule = ? AND key = ?", (rule, key))
        return
    db.execute("INSERT OR REPLACE INTO verdict VALUES (?, ?, ?, ?)", (rule, key, int(daily), encode(findings)))


def verdicts(db: sqlite3.Connection) -> Iterator[Finding]:
    """Everything that was said, by rule and key."""
    for (data,) in db.execute("SELECT findings FROM verdict ORDER BY rule, key").fetchall():
        yield from decode_findings(data)


def forget_verdicts(db: sqlite3.Connection) -> None:
    """Let every rule over the whole be asked again."""
    db.execute("DELETE FROM verdict WHERE key = ''")
