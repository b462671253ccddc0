"""What documents do to one another: the day of an amendment or a repeal travels to the document acted upon.

The acting document alone says it. Here the day is put among the facts of the other one, so that its state follows
on its own page and wherever else it is shown. Only published documents act.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from gongkai.model.policy import Act, Policy, act_day
from gongkai.model.relations import RELATIONS
from gongkai.store.rows import decode_record, decode_summary, encode
from gongkai.store.store import touch, touch_neighbours


@cache
def _effects() -> dict[str, str]:
    """Field of the acting document → fact of the other one."""
    return {relation.field: relation.effect for relation in RELATIONS if relation.effect}


def _concerned(db: sqlite3.Connection) -> Iterator[str]:
    """Touched records, and those that touched records act upon."""
    marks = ", ".join("?" * len(_effects()))
    rows = db.execute(
        "SELECT DISTINCT id FROM fresh UNION SELECT l.target FROM fresh t CROSS JOIN link l ON l.source = t.id "
        f"WHERE l.target != '' AND l.field IN ({marks}) ORDER BY 1",
        tuple(_effects()),
    )
    yield from (row[0] for row in rows.fetchall())


def _days(acting: Policy, field: str, word: str) -> Iterator[str]:
    acts: tuple[Act, ...] = getattr(acting, field.partition(".")[0])
    yield from (act_day(acting, act).isoformat() for act in acts if act.document == word)


def _facts(db: sqlite3.Connection, record_id: str) -> dict[str, str]:
    """The first day of each thing that is done to a record."""
    rows = db.execute(
        "SELECT l.field, l.word, r.kind, r.data FROM link l JOIN record r ON r.id = l.source "
        f"WHERE l.target = ? AND l.field IN ({', '.join('?' * len(_effects()))}) AND r.visible = 1 AND r.id != ?",
        (record_id, *_effects(), record_id),
    )
    found: dict[str, str] = {}
    for field, word, kind, data in rows.fetchall():
        acting, name = decode_record(kind, data), _effects()[field]
        assert isinstance(acting, Policy)
        for day in _days(acting, field, word):
            found[name] = min(found.get(name, day), day)
    return found


def settle(db: sqlite3.Connection) -> None:
    """Give every record concerned the summary it ends up with: its own, and what is done to it."""
    for record_id in _concerned(db):
        row = db.execute("SELECT own, summary FROM record WHERE id = ?", (record_id,)).fetchone()
        if row is None:
            continue
        facts, summary = _facts(db, record_id), row[0]
        if facts:
            own = decode_summary(row[0])
            summary = encode(replace(own, facts={**own.facts, **facts})).decode()
        if summary != row[1]:
            db.execute("UPDATE record SET summary = ? WHERE id = ?", (summary, record_id))
            touch(db, record_id, "summary")
            touch_neighbours(db, record_id)
