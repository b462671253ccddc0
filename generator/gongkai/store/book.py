"""What the generator says of itself, for pages to show: its rules, and the schema of each kind (ADR 0020)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from gongkai.model.finding import Rule
from gongkai.store.rows import encode

_RULES = "rules"
_rules = msgspec.json.Decoder(tuple[Rule, ...])


def put_book(db: sqlite3.Connection, rules: Iterable[Rule], schemas: Mapping[str, Mapping[str, Any]]) -> None:
    """Put down the rules, and the schemas by name of kind, in place of the old ones. Schemas keep the order of keys."""
    rows = [(_RULES, encode(tuple(rules)))]
    rows += [(f"schema:{kind}", msgspec.json.encode(schema)) for kind, schema in sorted(schemas.items())]
    db.execute("DELETE FROM book")
    db.executemany("INSERT INTO book VALUES (?, ?)", rows)


def _entry(db: sqlite3.Connection, name: str) -> bytes | None:
    row: tuple[bytes] | None = db.execute("SELECT data FROM book WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


def rules_of(db: sqlite3.Connection) -> tuple[Rule, ...]:
    """Every rule by id."""
    data = _entry(db, _RULES)
    return _rules.decode(data) if data else ()


def schema_of(db: sqlite3.Connection, kind: str) -> Mapping[str, Any] | None:
    """The JSON Schema of a kind's source, or None when there is no such kind."""
    data = _entry(db, f"schema:{kind}")
    return msgspec.json.decode(data, type=dict[str, Any]) if data else None
