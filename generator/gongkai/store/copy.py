"""A copy of the store on which days to come can be tried out; the store itself stays on its day."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def copied(db: sqlite3.Connection, path: Path) -> Iterator[sqlite3.Connection]:
    """A writable copy at `path`, which is gone afterwards. Its pages may leave the memory: a store can be large."""
    path.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as copy:
            copy.execute("PRAGMA synchronous = OFF")
            db.backup(copy)
            # The copy comes with the journal of the store: here nothing needs to survive.
            copy.execute("PRAGMA journal_mode = MEMORY")
            copy.execute("PRAGMA temp_store = MEMORY")
            yield copy
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            Path(f"{path}{ending}").unlink(missing_ok=True)
