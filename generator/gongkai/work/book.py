"""Rules and schemas, put down in the store: plan shows them and may not import check (ADR 0020)."""

from __future__ import annotations

import sqlite3

from gongkai.check.schema import schemas
from gongkai.model.kind import declared, kinds
from gongkai.store.book import put_book
from gongkai.store.rows import encode
from gongkai.store.store import get_meta, set_meta, transaction
from gongkai.work.rulebook import rulebook


def note_book(db: sqlite3.Connection) -> None:
    """The book of this generator and of the kinds that the portal declares; another generator has another store."""
    key = encode(declared()).decode()
    if get_meta(db, "book") == key:
        return
    found = schemas()
    with transaction(db):
        put_book(db, rulebook().values(), {name: found[f"{name}.json"] for name in kinds()})
        set_meta(db, "book", key)
