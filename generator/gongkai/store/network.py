"""The places of service as a tree, read from the store: pages and rules count the same."""

from __future__ import annotations

import sqlite3
from datetime import date

from gongkai.model.network import Branch, tree
from gongkai.model.service_point import open_on
from gongkai.store.rows import decode_summary

_ALL = "SELECT id, summary FROM record WHERE kind = 'service_point' AND visible = 1 ORDER BY id"
_BELOW = (
    "WITH RECURSIVE below (id) AS (SELECT ? UNION SELECT l.source FROM link l JOIN below b ON l.target = b.id "
    "AND l.field = 'parent' AND l.kind = 'service_point') SELECT r.id, r.summary FROM below JOIN record r "
    "ON r.id = below.id WHERE r.kind = 'service_point' AND r.visible = 1 ORDER BY r.id"
)
_ABOVE = "SELECT target FROM link WHERE source = ? AND field = 'parent' AND kind = 'service_point' ORDER BY target LIMIT 1"


def network(db: sqlite3.Connection, day: date, top: str = "") -> tuple[Branch, ...]:
    """The roots of the network as it stands on a day: normally one, the county's centre.

    With `top`, that place and what hangs below it alone: a page of a place must not cost as much as the whole tree.
    """
    rows = db.execute(_BELOW, (top,)) if top else db.execute(_ALL)
    facts = {row[0]: decode_summary(row[1]).facts for row in rows.fetchall()}
    above = {place: row[0] for place in facts if (row := db.execute(_ABOVE, (place,)).fetchone())}
    return tree(facts, above, lambda known: open_on(known, day))
