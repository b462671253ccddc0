"""Writing what the stages found out.

Every change to a record leaves a `touched` row until its pages are released, so a run that dies in the middle is
taken up by the next one, whatever happens to the sources in between. `fresh` holds the same until it was related and
judged: a portal that is only checked never releases anything.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from gongkai.model.finding import Finding
from gongkai.model.ignore import Ignore
from gongkai.model.kind import Kind, kinds
from gongkai.store.rows import Entry, Summary, decode_finding, decode_ignores, encode, names_of, summary_of
from gongkai.store.verdicts import stir

# Records that share a value are linked with a name that is no record's: an id has no colon.
CHAIN = "chain:"


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def get_meta(db: sqlite3.Connection, name: str) -> str:
    """A remembered value, empty when unknown."""
    row = db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return row[0] if row else ""


def set_meta(db: sqlite3.Connection, name: str, value: str) -> None:
    """Remember a value."""
    db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))


def touch(db: sqlite3.Connection, record_id: str, cause: str) -> None:
    """Note that the record's pages, and the rows that lists show of it, may have to be rendered again."""
    rows = db.execute("SELECT list, day FROM member WHERE id = ?", (record_id,)).fetchall()
    db.execute("INSERT OR IGNORE INTO fresh VALUES (?, ?)", (record_id, cause))
    if cause != "neighbour":
        # What lies beside a record is no part of what the store keeps of it.
        db.execute("INSERT OR IGNORE INTO stirred SELECT kind FROM record WHERE id = ?", (record_id,))
    db.executemany(
        "INSERT OR IGNORE INTO touched VALUES (?, ?, ?, ?)",
        [(record_id, cause, "", ""), *((record_id, cause, list_, day) for list_, day in rows)],
    )


def touch_neighbours(db: sqlite3.Connection, record_id: str) -> None:
    """Everyone whose page shows something of the record."""
    near = db.execute(
        "SELECT target FROM link WHERE source = ?1 AND target != '' UNION SELECT source FROM link WHERE target = ?1 "
        "UNION SELECT o.source FROM link l JOIN link o ON o.target = l.target "
        "WHERE l.source = ?1 AND l.kind = ?2 AND o.source != ?1",
        (record_id, CHAIN),
    )
    for (neighbour,) in near.fetchall():
        touch(db, neighbour, "neighbour")


def _relink(db: sqlite3.Connection, kind: str, words: Iterable[str]) -> None:
    """Names came or went: whoever refers by one of these words must be resolved again."""
    for word in words:
        rows = db.execute("SELECT source FROM link WHERE word = ? AND kind IN (?, '*')", (word, kind)).fetchall()
        for (source,) in rows:
            touch(db, source, "relink")


def _names(db: sqlite3.Connection, record_id: str) -> frozenset[str]:
    return frozenset(row[0] for row in db.execute("SELECT word FROM name WHERE id = ?", (record_id,)))


def remove_record(db: sqlite3.Connection, record_id: str) -> None:
    """Take a record out. Its neighbours, its lists and those who call it by name stay marked as touched."""
    row = db.execute("SELECT kind FROM record WHERE id = ?", (record_id,)).fetchone()
    if row is None:
        return
    touch(db, record_id, "removed")
    touch_neighbours(db, record_id)
    leaving = db.execute("SELECT list, day FROM member WHERE id = ?", (record_id,)).fetchall()
    db.executemany(
        "INSERT OR IGNORE INTO touched VALUES (?, 'list', ?, ?)",
        [(record_id, list_, day) for list_, day in leaving],
    )
    words = _names(db, record_id)
    for table, column in (
        ("record", "id"),
        ("name", "id"),
        ("link", "source"),
        ("member", "id"),
        ("place", "id"),
        ("likeness", "source"),
    ):
        db.execute(f"DELETE FROM {table} WHERE {column} = ?", (record_id,))
    db.execute("DELETE FROM finding WHERE record = ? AND stage = 'relate'", (record_id,))
    _relink(db, row[0], words)


def _same(db: sqlite3.Connection, entry: Entry, row: tuple[object, ...]) -> bool:
    old = db.execute(
        "SELECT kind, path, title, day, public, own, data, html, text, source, outline, files, rolls, withdrawn FROM record "
        "WHERE id = ?",
        (entry.id,),
    ).fetchone()
    return old is not None and tuple(old) == row and _places(db, entry.id) == frozenset(entry.places)


def _places(db: sqlite3.Connection, record_id: str) -> frozenset[str]:
    return frozenset(row[0] for row in db.execute("SELECT url FROM place WHERE id = ?", (record_id,)))


def _set_places(db: sqlite3.Connection, entry: Entry) -> None:
    db.execute("DELETE FROM place WHERE id = ?", (entry.id,))
    db.executemany("INSERT OR IGNORE INTO place VALUES (?, ?)", [(url, entry.id) for url in entry.places])


def _columns(kind: Kind, entry: Entry) -> tuple[object, ...]:
    """What is stored of a record besides its id and what relate finds out."""
    return (
        entry.kind,
        entry.path,
        entry.title,
        entry.day,
        int(entry.public),
        encode(summary_of(kind, entry)).decode(),
        encode(entry.record),
        entry.html,
        entry.text,
        entry.source,
        encode(entry.outline),
        encode(entry.files),
        encode(entry.rolls),
        entry.withdrawn,
    )


def put_record(db: sqlite3.Connection, entry: Entry) -> None:
    """Store a new or changed record; its links, its lists and the summary it ends up with are the business of relate."""
    kind = kinds()[entry.kind]
    row = _columns(kind, entry)
    if _same(db, entry, row):
        return
    touch(db, entry.id, "changed")
    stir(db, entry.kind)
    if summary_changed(db, entry):
        touch(db, entry.id, "summary")
    db.execute(
        "INSERT OR REPLACE INTO record (id, visible, kind, path, title, day, public, own, data, html, text, "
        "source, outline, files, rolls, withdrawn, summary) "
        "VALUES (?1, coalesce((SELECT visible FROM record WHERE id = ?1), 0), "
        "?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, "
        "coalesce((SELECT summary FROM record WHERE id = ?1), ?7))",
        (entry.id, *row),
    )
    _set_places(db, entry)
    old, new = _names(db, entry.id), frozenset(names_of(kind, entry))
    db.execute("DELETE FROM name WHERE id = ?", (entry.id,))
    db.executemany("INSERT INTO name VALUES (?, ?, ?)", [(word, entry.kind, entry.id) for word in sorted(new)])
    _relink(db, entry.kind, sorted(old ^ new))


def put_findings(
    db: sqlite3.Connection, stage: str, findings: Iterable[Finding], *, path: str = "", record: str = ""
) -> None:
    """Replace what `stage` found in a file or about a record."""
    column, value = ("path", path) if path else ("record", record)
    db.execute(f"DELETE FROM finding WHERE {column} = ? AND stage = ?", (value, stage))
    db.executemany(
        "INSERT INTO finding VALUES (?, ?, ?, ?)",
        [(f.path, f.record, stage, encode(f)) for f in findings],
    )


def put_ignores(db: sqlite3.Connection, path: str, ignores: tuple[Ignore, ...]) -> None:
    """Replace the remarks of a file about rules."""
    db.execute("DELETE FROM ignore WHERE path = ?", (path,))
    if ignores:
        db.execute("INSERT INTO ignore VALUES (?, ?)", (path, encode(ignores)))


def all_ignores(db: sqlite3.Connection) -> dict[str, tuple[Ignore, ...]]:
    """The remarks of every file about rules, by path."""
    rows = db.execute("SELECT path, data FROM ignore ORDER BY path").fetchall()
    return {path: decode_ignores(data) for path, data in rows}


def all_findings(db: sqlite3.Connection) -> tuple[Finding, ...]:
    """Everything that is known to be wrong, in order of file and line."""
    rows = db.execute("SELECT DISTINCT data FROM finding").fetchall()
    return tuple(sorted((decode_finding(row[0]) for row in rows), key=Finding.sort_key))


def summary_changed(db: sqlite3.Connection, entry: Entry) -> bool:
    """Whether the record's neighbours would show something else of it than before."""
    row = db.execute("SELECT own FROM record WHERE id = ?", (entry.id,)).fetchone()
    new: Summary = summary_of(kinds()[entry.kind], entry)
    return row is None or row[0] != encode(new).decode()
