"""Bringing links, visibility and lists up to date for the records that changed, and for those alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from gongkai.model.finding import Finding
from gongkai.model.kind import kinds
from gongkai.model.record import Document, Record
from gongkai.model.relations import relations_of
from gongkai.relate.effects import settle
from gongkai.relate.likeness import compare, touch_readers
from gongkai.relate.references import ambiguous, references, targets, unresolved
from gongkai.store.rows import decode_record
from gongkai.store.store import CHAIN, put_findings, touch, touch_neighbours

Link = tuple[str, str, str, str]


def lists_of(db: sqlite3.Connection, record_id: str, kind: str, document: Document) -> Iterator[str]:
    """The lists a published document stands in."""
    about = kinds()[kind]
    yield from ("all", f"kind:{kind}", f"published:{document.published.year}")
    if about.column:
        yield f"column:{about.column}"
    yield from (f"topic:{topic}" for topic in document.topics)
    yield from about.shelves(document)
    yield from _shelves(db, record_id, kind)


def _shelves(db: sqlite3.Connection, record_id: str, kind: str) -> Iterator[str]:
    """The lists of those to whom it refers."""
    linked: dict[str, set[str]] = {}
    for field, target in db.execute(
        "SELECT field, target FROM link WHERE source = ? AND target != ''", (record_id,)
    ):
        linked.setdefault(field, set()).add(target)
    for relation in relations_of(kind):
        if relation.shelf:
            targets = linked.get(relation.field) or linked.get(relation.instead) or set()
            yield from (f"{relation.shelf}:{target}" for target in targets)


def _set_links(db: sqlite3.Connection, record_id: str, new: set[Link]) -> None:
    rows = db.execute("SELECT field, word, target, kind FROM link WHERE source = ?", (record_id,))
    old: set[Link] = {tuple(row) for row in rows.fetchall()}
    db.executemany(
        "DELETE FROM link WHERE source = ? AND field = ? AND word = ? AND target = ?",
        [(record_id, *link[:3]) for link in old - new],
    )
    db.executemany("INSERT OR IGNORE INTO link VALUES (?, ?, ?, ?, ?)", [(record_id, *link) for link in new - old])
    for target in sorted({link[2] for link in old ^ new if link[2]}):
        touch(db, target, "neighbour")
        if target.startswith(CHAIN):
            _touch_chain(db, target)


def _touch_chain(db: sqlite3.Connection, chain: str) -> None:
    """Everyone whose page lists the members of a chain."""
    for (source,) in db.execute("SELECT source FROM link WHERE target = ?", (chain,)).fetchall():
        touch(db, source, "neighbour")


def _chained(kind: str, record: Record) -> set[Link]:
    """The chain in which a record of a declared kind stands: all with one value in one field."""
    about = kinds()[kind].declaration
    if about is None or not about.chain:
        return set()
    name = about.attribute(about.chain)
    value = str(getattr(record, name))
    return {(name, value, f"{CHAIN}{kind}:{value}", CHAIN)} if value else set()


def _resolve(db: sqlite3.Connection, record_id: str, kind: str, data: bytes, path: str) -> None:
    """Links and findings of one record."""
    found: set[Link] = set()
    wrong: list[Finding] = []
    record = decode_record(kind, data)
    for reference in references(kind, record):
        ids = targets(db, reference)
        if not ids:
            wrong.append(unresolved(db, reference))
        elif len(ids) > 1:
            wrong.append(ambiguous(reference, ids))
        target = ids[0] if len(ids) == 1 else ""
        found.add((reference.relation.field, reference.word, target, reference.relation.target))
    found |= _chained(kind, record)
    _set_links(db, record_id, found)
    put_findings(db, "relate", (replace(f, path=path, record=record_id) for f in wrong), record=record_id)


def _set_lists(db: sqlite3.Connection, record_id: str, day: str, new: set[str]) -> None:
    rows = db.execute("SELECT list, day FROM member WHERE id = ?", (record_id,))
    old = {tuple(row) for row in rows.fetchall()}
    wanted = {(name, day) for name in new}
    db.executemany(
        "DELETE FROM member WHERE list = ? AND day = ? AND id = ?", [(*row, record_id) for row in old - wanted]
    )
    db.executemany("INSERT INTO member VALUES (?, ?, ?)", [(*row, record_id) for row in wanted - old])
    db.executemany(
        "INSERT OR IGNORE INTO touched VALUES (?, 'list', ?, ?)", [(record_id, *row) for row in old ^ wanted]
    )


def _visibility(public: int, published: str, withdrawn: str, day: str) -> int:
    """0: not to be seen; 1: published; 2: withdrawn, only a notice is left."""
    if not public or published[:10] > day:
        return 0
    return 2 if withdrawn and withdrawn <= day else 1


def _see(db: sqlite3.Connection, record_id: str, visible: int) -> bool:
    """Set a record's visibility; True if that is news."""
    old = db.execute("SELECT visible FROM record WHERE id = ?", (record_id,)).fetchone()[0]
    if old == visible:
        return False
    db.execute("UPDATE record SET visible = ? WHERE id = ?", (visible, record_id))
    return True


def _relate(db: sqlite3.Connection, record_id: str, day: date) -> None:
    row = db.execute(
        "SELECT kind, data, path, day, public, withdrawn FROM record WHERE id = ?", (record_id,)
    ).fetchone()
    if row is None:
        return
    kind, data, path, published, public, withdrawn = row
    _resolve(db, record_id, kind, data, path)
    visible = _visibility(public, published, withdrawn, day.isoformat())
    news = _see(db, record_id, visible)
    record = decode_record(kind, data)
    listed = visible == 1 and kinds()[kind].listed and isinstance(record, Document)
    names = set(lists_of(db, record_id, kind, record)) if listed and isinstance(record, Document) else set()
    _set_lists(db, record_id, published, names)
    if news or db.execute("SELECT 1 FROM fresh WHERE id = ? AND cause = 'summary'", (record_id,)).fetchone():
        touch(db, record_id, "summary")
        touch_neighbours(db, record_id)


def _crossing(db: sqlite3.Connection, day: date, before: date | None) -> list[str]:
    """Records whose day of publication, or of withdrawal, lies between two builds."""
    if before is None or before == day:
        return []
    low, high = sorted((before.isoformat(), day.isoformat()))
    rows = db.execute(
        "SELECT id FROM record WHERE day > ?1 AND day < ?2 AND public = 1 "
        "UNION SELECT id FROM record WHERE withdrawn > ?3 AND withdrawn <= ?4 ORDER BY id",
        (f"{low}T99", f"{high}T99", low, high),
    )
    return [row[0] for row in rows.fetchall()]


def relate(db: sqlite3.Connection, day: date, before: date | None) -> None:
    """Resolve what changed since the last build, which was for the day `before`."""
    for record_id in _crossing(db, day, before):
        touch(db, record_id, "changed")
    rows = db.execute("SELECT DISTINCT id FROM fresh WHERE cause IN ('changed', 'relink') ORDER BY id")
    for (record_id,) in rows.fetchall():
        _relate(db, record_id, day)
    touch_readers(db)
    compare(db)
    settle(db)
