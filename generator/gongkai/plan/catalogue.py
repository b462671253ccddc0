"""The standard catalogue as its pages show it: fields, matters, and what has been published under each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from gongkai.model.matter import Matter
from gongkai.plan.library import Library
from gongkai.plan.places import topic_slug
from gongkai.plan.views import FieldBlock, MatterRow
from gongkai.store.rows import Summary, decode_record


def field_url(name: str) -> str:
    """The page of a field 领域."""
    return f"matters/field-{topic_slug(name)}.html"


def fields(library: Library) -> tuple[FieldBlock, ...]:
    """Every field with how many of its matters have a published document."""
    rows = library.db.execute(
        "SELECT summary ->> '$.facts.field' AS name, count(*), "
        "sum(EXISTS (SELECT 1 FROM member WHERE list = 'matter:' || record.id)) "
        "FROM record WHERE kind = 'matter' AND visible = 1 GROUP BY name ORDER BY name"
    )
    return tuple(
        FieldBlock(field=name, url=field_url(name), total=total, covered=covered)
        for name, total, covered in rows.fetchall()
    )


def matter_rows(library: Library, matters: Iterable[Summary]) -> tuple[MatterRow, ...]:
    """Matters with their subjects, limit, number of documents and the day of the newest."""
    return tuple(_row(library, matter) for matter in matters)


def _row(library: Library, matter: Summary) -> MatterRow:
    data = library.db.execute("SELECT data FROM record WHERE id = ?", (matter.id,)).fetchone()[0]
    record = decode_record("matter", data)
    assert isinstance(record, Matter)
    count, latest = library.db.execute(
        "SELECT count(*), max(day) FROM member WHERE list = ?", (f"matter:{matter.id}",)
    ).fetchone()
    return MatterRow(
        item=library.item(matter),
        subjects=tuple(library.refs(matter.id).get("subjects", {}).values()),
        limit=record.limit.text,
        count=count,
        latest=(latest or "")[:10],
    )


def of_field(library: Library, name: str) -> tuple[Summary, ...]:
    """The matters of a field, by first-level item and id."""
    found = [m for m in library.of_kind("matter") if m.facts.get("field") == name]
    return tuple(sorted(found, key=lambda m: (m.facts.get("item", ""), m.id)))


def ways(library: Library) -> tuple[Mapping[str, Any], ...]:
    """The ways to ask, as plain values with the agency's proper name, by kind of way and id."""
    rows = library.db.execute("SELECT id, data FROM record WHERE kind = 'inquiry' AND visible = 1 ORDER BY id")
    found = []
    for record_id, data in rows.fetchall():
        plain = msgspec.to_builtins(decode_record("inquiry", data))
        agency = next(iter(library.refs(record_id).get("agency", {}).values()), None)
        found.append(plain | {"agency": agency.text if agency else plain["agency"]})
    order = ("热线电话", "查询点", "网上查询", "信箱", "依申请公开")
    return tuple(sorted(found, key=lambda way: (order.index(way["way"]), way["id"])))
