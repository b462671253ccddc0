"""The tables, and opening the file: unreadable or made by another generator means starting over, never an error."""

from __future__ import annotations

import sqlite3
from pathlib import Path

TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE source (
    path TEXT PRIMARY KEY, size INTEGER, mtime INTEGER, inode INTEGER, digest TEXT, good INTEGER
) WITHOUT ROWID;
CREATE TABLE attached (file TEXT, path TEXT, size INTEGER, mtime INTEGER, inode INTEGER, PRIMARY KEY (file, path))
    WITHOUT ROWID;
CREATE INDEX attached_path ON attached (path);
CREATE TABLE record (
    id TEXT PRIMARY KEY, kind TEXT, path TEXT, title TEXT, day TEXT, public INTEGER, visible INTEGER,
    summary TEXT, data BLOB, html TEXT, text TEXT, source TEXT, outline BLOB, files BLOB, rolls BLOB,
    own TEXT, withdrawn TEXT
) WITHOUT ROWID;
CREATE INDEX record_path ON record (path);
CREATE INDEX record_kind ON record (kind, day, id);
CREATE INDEX record_corrected ON record (id) WHERE data ->> '$.corrections' != '[]';
CREATE INDEX record_former ON record (id) WHERE data ->> '$.former' != '[]';
CREATE INDEX record_normative ON record (id) WHERE data ->> '$.normative' = 1;
CREATE INDEX record_regulation ON record (id) WHERE data ->> '$.regulation' = 1;
CREATE INDEX record_title ON record (title);
CREATE INDEX record_day ON record (day);
CREATE INDEX record_withdrawn ON record (withdrawn) WHERE withdrawn != '';
CREATE TABLE name (word TEXT, kind TEXT, id TEXT, PRIMARY KEY (word, kind, id)) WITHOUT ROWID;
CREATE INDEX name_id ON name (id);
CREATE TABLE link (
    source TEXT, field TEXT, word TEXT, target TEXT, kind TEXT, PRIMARY KEY (source, field, word, target)
) WITHOUT ROWID;
CREATE INDEX link_target ON link (target, field);
CREATE INDEX link_word ON link (word, kind);
CREATE TABLE place (url TEXT, id TEXT, PRIMARY KEY (url, id)) WITHOUT ROWID;
CREATE INDEX place_id ON place (id);
CREATE TABLE likeness (source TEXT, target TEXT, share REAL, PRIMARY KEY (source, target)) WITHOUT ROWID;
CREATE TABLE member (list TEXT, day TEXT, id TEXT, PRIMARY KEY (list, day, id)) WITHOUT ROWID;
CREATE INDEX member_id ON member (id);
CREATE TABLE finding (path TEXT, record TEXT, stage TEXT, data BLOB);
CREATE INDEX finding_path ON finding (path, stage);
CREATE INDEX finding_record ON finding (record, stage);
CREATE TABLE ignore (path TEXT PRIMARY KEY, data BLOB) WITHOUT ROWID;
CREATE TABLE touched (id TEXT, cause TEXT, list TEXT, day TEXT, PRIMARY KEY (id, cause, list, day)) WITHOUT ROWID;
CREATE TABLE fresh (id TEXT, cause TEXT, PRIMARY KEY (id, cause)) WITHOUT ROWID;
CREATE TABLE daily (id TEXT, rule TEXT, PRIMARY KEY (id, rule)) WITHOUT ROWID;
CREATE TABLE stirred (kind TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE verdict (rule TEXT, key TEXT, daily INTEGER, findings BLOB, PRIMARY KEY (rule, key)) WITHOUT ROWID;
CREATE TABLE kin (rule TEXT, key TEXT, id TEXT, PRIMARY KEY (rule, key, id)) WITHOUT ROWID;
CREATE INDEX kin_id ON kin (id);
CREATE TABLE spot (path TEXT, record TEXT, keys TEXT, line INTEGER, PRIMARY KEY (path, record, keys)) WITHOUT ROWID;
CREATE TABLE page (
    url TEXT PRIMARY KEY, kind TEXT, subject TEXT, number INTEGER, template TEXT, key TEXT, parts BLOB,
    digest TEXT, size INTEGER, until TEXT, shard INTEGER, release INTEGER
) WITHOUT ROWID;
CREATE INDEX page_template ON page (template);
CREATE INDEX page_until ON page (until);
CREATE INDEX page_key ON page (key) WHERE key = '';
CREATE INDEX page_shard ON page (shard, url);
CREATE TABLE book (name TEXT PRIMARY KEY, data BLOB) WITHOUT ROWID;
CREATE TABLE lost (url TEXT PRIMARY KEY, subject TEXT) WITHOUT ROWID;
CREATE TABLE announced (id TEXT PRIMARY KEY, day TEXT, notes INTEGER) WITHOUT ROWID;
CREATE TABLE judged (
    url TEXT PRIMARY KEY, title TEXT, path TEXT, record TEXT, shown TEXT, findings BLOB
) WITHOUT ROWID;
CREATE INDEX judged_title ON judged (title);
CREATE INDEX judged_found ON judged (url) WHERE findings IS NOT NULL;
CREATE TABLE written (url TEXT, link TEXT, target TEXT, PRIMARY KEY (url, link)) WITHOUT ROWID;
CREATE INDEX written_target ON written (target);
CREATE TABLE unit (record TEXT PRIMARY KEY, dated INTEGER, day TEXT, until TEXT, digest TEXT, data BLOB) WITHOUT ROWID;
CREATE INDEX unit_day ON unit (dated, day, record, digest);
CREATE INDEX unit_until ON unit (until) WHERE until IS NOT NULL;
CREATE TABLE shell (name TEXT PRIMARY KEY, data BLOB) WITHOUT ROWID;
CREATE TABLE editorial (url TEXT PRIMARY KEY, html TEXT) WITHOUT ROWID;
"""


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, timeout=30)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("PRAGMA temp_store = MEMORY")
    return db


def _usable(path: Path, stamp: str) -> sqlite3.Connection | None:
    """The store as it stands, if this very generator wrote it; None when it must be started over."""
    try:
        db = _connect(path)
        row = db.execute("SELECT value FROM meta WHERE name = 'stamp'").fetchone()
    except sqlite3.DatabaseError:
        return None
    if row is not None and row[0] == stamp:
        return db
    db.close()
    return None


def open_store(path: Path, stamp: str) -> sqlite3.Connection:
    """Open the store at `path`; `stamp` names the generator. Another stamp or a damaged file is thrown away."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and (db := _usable(path, stamp)):
        return db
    for ending in ("", "-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)
    db = _connect(path)
    db.executescript("BEGIN;" + TABLES)
    db.execute("INSERT INTO meta VALUES ('stamp', ?)", (stamp,))
    db.execute("COMMIT")
    return db


def open_reader(path: Path) -> sqlite3.Connection:
    """A read-only connection for a worker."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=30)
