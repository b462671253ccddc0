"""Taking what was read and checked into the store."""

from __future__ import annotations

import sqlite3
from pathlib import PurePosixPath

from gongkai.model.finding import Finding
from gongkai.store.rows import CheckedFile, Entry
from gongkai.store.store import put_findings, put_ignores, put_record, remove_record

DUPLICATE_ID = "GK320"


def _ids_of(db: sqlite3.Connection, path: str) -> set[str]:
    return {row[0] for row in db.execute("SELECT id FROM record WHERE path = ?", (path,))}


def _kept(file: CheckedFile, old: set[str]) -> set[str]:
    """Records whose last good version stays up because their new version is broken."""
    if not file.whole or "" in file.broken:
        return old
    return old & set(file.broken)


def _rival(db: sqlite3.Connection, entry: Entry) -> str | None:
    """Another file that already holds this id."""
    row = db.execute("SELECT path FROM record WHERE id = ? AND path != ?", (entry.id, entry.path)).fetchone()
    return row[0] if row else None


def _duplicate(path: str, record: str, other: str, line: int = 0) -> Finding:
    return Finding(rule=DUPLICATE_ID, path=path, line=line, record=record, args={"id": record, "other": other})


def _put(db: sqlite3.Connection, entry: Entry) -> Finding | None:
    """Store a record. Of two with one id the earlier path wins, in whichever order they come in."""
    rival = _rival(db, entry)
    if rival is None:
        put_record(db, entry)
        return None
    if rival < entry.path:
        return _duplicate(entry.path, entry.id, rival, entry.line)
    put_record(db, entry)
    _doubt(db, rival)
    lost = _duplicate(rival, entry.id, entry.path)
    put_findings(db, f"duplicate:{entry.id}", [lost], path=rival)
    return None


def _doubt(db: sqlite3.Connection, path: str) -> None:
    """Make the next build read a file again, whatever its time and size say."""
    db.execute("UPDATE source SET mtime = -1 WHERE path = ?", (path,))


def _set_attached(db: sqlite3.Connection, file: CheckedFile, stats: dict[str, tuple[int, int, int]]) -> None:
    db.execute("DELETE FROM attached WHERE path = ?", (file.path,))
    folder = PurePosixPath(file.path).parent
    for name in sorted(set(file.attached)):
        stat = stats.get(str(folder / name), (None, None, None))
        db.execute("INSERT INTO attached VALUES (?, ?, ?, ?, ?)", (str(folder / name), file.path, *stat))


def apply_file(db: sqlite3.Connection, file: CheckedFile, stats: dict[str, tuple[int, int, int]]) -> None:
    """Take one checked file into the store. `stats` holds the stat of every file beside the sources."""
    old = _ids_of(db, file.path)
    firsts, seconds = _firsts(file)
    lost = [finding for entry in firsts if (finding := _put(db, entry))]
    lost += [_duplicate(file.path, entry.id, file.path, entry.line) for entry in seconds]
    good = {entry.id for entry in file.entries}
    for record_id in sorted(old - good - _kept(file, old)):
        remove_record(db, record_id)
    db.execute("DELETE FROM spot WHERE path = ?", (file.path,))
    db.execute("DELETE FROM finding WHERE path = ? AND (stage = 'file' OR stage LIKE 'duplicate:%')", (file.path,))
    put_findings(db, "file", (*file.findings, *lost), path=file.path)
    stat = (file.stat[0], -1, file.stat[2]) if lost else file.stat
    db.execute(
        "INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?)",
        (file.path, *stat, file.digest, int(file.good)),
    )
    _set_attached(db, file, stats)
    put_ignores(db, file.path, file.ignores)


def _firsts(file: CheckedFile) -> tuple[list[Entry], list[Entry]]:
    """The records of a file, and those whose id an earlier row of it already has."""
    by_id: dict[str, Entry] = {}
    seconds = [entry for entry in file.entries if by_id.setdefault(entry.id, entry) is not entry]
    return list(by_id.values()), seconds


def remove_source(db: sqlite3.Connection, path: str) -> None:
    """A file is gone, and its records with it."""
    for record_id in sorted(_ids_of(db, path)):
        for (rival,) in db.execute(
            "SELECT path FROM finding WHERE record = ? AND path != ? AND (stage = 'file' OR stage LIKE 'duplicate:%')",
            (record_id, path),
        ).fetchall():
            _doubt(db, rival)
        remove_record(db, record_id)
    for table in ("source", "attached", "finding", "ignore", "spot"):
        db.execute(f"DELETE FROM {table} WHERE path = ?", (path,))
