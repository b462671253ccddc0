"""The standard catalogue as its pages show it: fields, matters, and what has been published under each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from gongkai.chinese.pinyin import slug
from gongkai.model.audience import EVERYONE, SOME
from gongkai.model.matter import Channel, Matter, Mode, Stage, Tier
from gongkai.model.standard import STANDARD, canonical
from gongkai.plan.library import Library
from gongkai.plan.places import topic_slug
from gongkai.plan.views import Link, Tag
from gongkai.plan.views_catalogue import FieldBlock, FieldLine, MatterRow
from gongkai.store.rows import Summary, decode_record


def field_url(name: str) -> str:
    """The page of a field 领域."""
    return f"matters/field-{topic_slug(canonical(name))}.html"


def fields(library: Library) -> tuple[FieldBlock, ...]:
    """Every field under today's name with how many of its matters have a published document."""
    rows = library.db.execute(
        "SELECT summary ->> '$.facts.field' AS name, count(*), "
        "sum(EXISTS (SELECT 1 FROM member WHERE list = 'matter:' || record.id)) "
        "FROM record WHERE kind = 'matter' AND visible = 1 GROUP BY name ORDER BY name"
    )
    found: dict[str, tuple[int, int]] = {}
    for name, total, covered in rows.fetchall():
        before = found.get(canonical(name), (0, 0))
        found[canonical(name)] = (before[0] + total, before[1] + covered)
    return tuple(
        FieldBlock(field=name, url=field_url(name), total=total, covered=covered)
        for name, (total, covered) in sorted(found.items())
    )


def lines(library: Library) -> tuple[FieldLine, ...]:
    """All fields of the standard, in its order, with or without matters."""
    blocks = {block.field: block for block in fields(library)}
    notes = {note.facts["field"]: note.facts["reason"] for note in library.of_kind("field_note")}
    found = []
    for standing in STANDARD:
        name = standing.field.value
        block, note = blocks.get(name), notes.get(name, "")
        found.append(
            FieldLine(
                field=name,
                url=block.url if block else "",
                state="已编制" if block else "未涉及" if note else "未编制",
                pilot=standing.pilot,
                township=standing.township,
                total=block.total if block else 0,
                covered=block.covered if block else 0,
                note="" if block else note,
            )
        )
    return tuple(found)


def local_fields(library: Library) -> tuple[FieldBlock, ...]:
    """Fields that the portal has beside the standard."""
    standard = {standing.field.value for standing in STANDARD}
    return tuple(block for block in fields(library) if block.field not in standard)


def freshness(library: Library, latest: str) -> Tag | None:
    """Whether the newest document of a matter is recent; the page looks again on the day it no longer is."""
    if not latest:
        return None
    period = library.profile.periods["目录更新"]
    last = period.due(date.fromisoformat(latest[:10]), library.profile.calendar)
    if last is None:
        return None
    if library.day > last:
        return Tag(label=f"超过{period.words}没有更新", tone="off")
    library.horizon.see(last + timedelta(days=1))
    return Tag(label=f"{period.words}内有更新", tone="plain")


def newest(library: Library, matter_id: str) -> tuple[int, str]:
    """How many documents a matter has, and the day of the newest."""
    count, latest = library.db.execute(
        "SELECT count(*), max(day) FROM member WHERE list = ?", (f"matter:{matter_id}",)
    ).fetchone()
    return int(count), (latest or "")[:10]


def matter_of(library: Library, matter_id: str) -> Matter:
    """The typed row of the catalogue."""
    data = library.db.execute("SELECT data FROM record WHERE id = ?", (matter_id,)).fetchone()[0]
    record = decode_record("matter", data)
    assert isinstance(record, Matter)
    return record


def subjects_of(library: Library, matter_id: str) -> tuple[Link, ...]:
    """The agencies that must disclose it."""
    return tuple(library.refs(matter_id).get("subjects", {}).values())


def due_on_website(matter: Matter) -> bool:
    """Whether documents of this matter must be on the website without being asked for."""
    return Mode.PROACTIVE in matter.modes and Channel.WEBSITE in matter.channels


def matter_rows(library: Library, matters: Iterable[Summary]) -> tuple[MatterRow, ...]:
    """Matters with their subjects, limit, number of documents and the day of the newest."""
    return tuple(_row(library, matter) for matter in matters)


def _row(library: Library, matter: Summary) -> MatterRow:
    record = matter_of(library, matter.id)
    count, latest = newest(library, matter.id)
    return MatterRow(
        item=library.item(matter),
        subjects=subjects_of(library, matter.id),
        limit=record.limit.text,
        count=count,
        latest=latest,
        fresh=freshness(library, latest),
        explained="" if count else record.explained,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """A way to cut the catalogue: `family:value` names the page, `holds` says which matters stand on it."""

    family: str
    value: str
    title: str
    url: str
    holds: Callable[[Summary], bool]


def _has(fact: str, value: str) -> Callable[[Summary], bool]:
    return lambda matter: value in matter.facts.get(fact, "").split("、")


def _for(value: str) -> Callable[[Summary], bool]:
    if value == EVERYONE:
        return lambda matter: matter.facts.get("audience", "").startswith(EVERYONE)
    return lambda matter: SOME in matter.facts.get("audience", "") or not _for(EVERYONE)(matter)


def _facet(family: str, label: str, value: str, holds: Callable[[Summary], bool]) -> Facet:
    url = f"matters/{family}-{slug(value, 40)}.html"
    return Facet(family=family, value=value, title=label, url=url, holds=holds)


def facets() -> Iterator[Facet]:
    """By stage, by level and by audience."""
    yield from (_facet("stage", f"{s.value}公开事项", s.value, _has("stage", s.value)) for s in Stage)
    yield from (_facet("tier", f"{t.value}公开事项", t.value, _has("tiers", t.value)) for t in Tier)
    yield from (_facet("audience", f"面向{a}的公开事项", a, _for(a)) for a in (EVERYONE, SOME))


def field_facet(name: str) -> Facet:
    """One field of the catalogue; matters under a former name of it belong to it."""
    return Facet(
        family="field",
        value=name,
        title=f"{name}领域公开事项",
        url=field_url(name),
        holds=lambda matter: canonical(matter.facts.get("field", "")) == name,
    )


def of_facet(library: Library, facet: Facet) -> tuple[Summary, ...]:
    """The matters of a page, by field, first-level item and id."""
    found = [m for m in library.of_kind("matter") if facet.holds(m)]
    return tuple(sorted(found, key=lambda m: (canonical(m.facts["field"]), m.facts.get("item", ""), m.id)))


def of_field(library: Library, name: str) -> tuple[Summary, ...]:
    """The matters of a field, by first-level item and id."""
    return of_facet(library, field_facet(canonical(name)))
