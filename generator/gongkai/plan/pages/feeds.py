"""Feeds, RSS and Atom: the whole portal, each column, kind, agency, topic, field and decision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from gongkai.chinese.text import excerpt
from gongkai.model.columns import BY_NAME, COLUMNS
from gongkai.model.key_task import KeyTask
from gongkai.model.record import Document, Record
from gongkai.model.standard import canonical
from gongkai.plan.catalogue import field_url, fields, of_field
from gongkai.plan.feed_links import FORMATS, LISTS, feed_stem, has_feed
from gongkai.plan.library import Library
from gongkai.plan.list_words import list_words
from gongkai.plan.news import news_of
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.places import list_url
from gongkai.plan.views import Item
from gongkai.plan.views_machines import FeedEntry, FeedView

NAME = "feed"
_LENGTH = 20
_TASKS = "column:bulletins"
# Their addresses are printed on pages, so they are there even when nothing is in them.
_STANDING = ("all", *(f"column:{column.name}" for column in COLUMNS))


def _specs(names: Iterable[str]) -> Iterator[PageSpec]:
    for name in names:
        for ending in FORMATS:
            yield PageSpec(url=f"{feed_stem(name)}.{ending}", kind=NAME, subject=name)


def every(library: Library) -> Iterator[PageSpec]:
    """Two formats of each feed."""
    yield from _specs(_STANDING)
    yield from _specs(name for family in LISTS[1:] for name, _ in library.lists(family))
    yield from _specs(f"field:{block.field}" for block in fields(library))
    yield from _specs(f"decision:{decision.id}" for decision in library.of_kind("decision"))


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The feeds of the lists in which a row was touched, of its decision and of its fields; tasks are with the bulletins."""
    yield from _specs(name for name in sorted(touched.shown) if has_feed(name))
    if _tasks(library, touched):
        yield from _specs([_TASKS])
    yield from _specs(f"decision:{found}" for found in sorted(_decisions(library, touched)))
    yield from _specs(f"field:{found}" for found in sorted(_fields(library, touched)))


def _decisions(library: Library, touched: Touched) -> set[str]:
    """The decisions that were touched, to which a touched document belongs, or that are gone and had a feed."""
    found = {name.partition(":")[2] for name in library.subjects(NAME, "decision:")} & set(touched.records)
    for record_id in touched.records:
        rows = library.db.execute(
            "SELECT id FROM record WHERE kind = 'decision' AND (id = ?1 OR id IN (SELECT target FROM link WHERE source = ?1))",
            (record_id,),
        )
        found.update(row[0] for row in rows.fetchall())
    return found


def _fields(library: Library, touched: Touched) -> set[str]:
    """The fields of the matters under which a row was touched; all of them when a matter may have come, gone or moved."""
    matters = {name.partition(":")[2] for name in touched.shown if name.startswith("matter:")}
    if {library.kind_of(record_id) for record_id in touched.records} & {"", "matter"}:
        gone = {name.partition(":")[2] for name in library.subjects(NAME, "field:")}
        return gone | {block.field for block in fields(library)}
    found = (library.summary(matter) for matter in matters)
    return {canonical(summary.facts["field"]) for summary in found if summary}


def _tasks(library: Library, touched: Touched) -> bool:
    """Whether a touched record is a task, or is gone and may have been one."""
    return any(library.kind_of(record_id) in ("", "key_task") for record_id in touched.records)


def _told(library: Library, item: Item, record: Record, summary: str, agency: str) -> FeedEntry:
    news = news_of(record)
    return FeedEntry(
        title=item.title,
        address=library.site.absolute(item.url),
        day=item.day or news[0][0].isoformat(),
        agency=agency,
        summary="　".join((summary, *(words for _, words in news))),
        topics=record.topics if isinstance(record, Document) else (),
        updated=news[-1][0].isoformat() if news else "",
    )


def _entry(library: Library, item: Item) -> FeedEntry:
    full = library.full(item.id)
    assert full is not None
    record = full.record
    assert isinstance(record, Document)
    return _told(library, item, record, record.summary or excerpt(full.text, 140), item.agency)


def _moved_tasks(library: Library) -> Iterator[FeedEntry]:
    """Tasks of key work whose due day was moved: they stand in no list, but people wait for them."""
    for summary in library.of_kind("key_task"):
        full = library.full(summary.id)
        if full and isinstance(full.record, KeyTask) and full.record.changes:
            yield _told(library, library.item(summary), full.record, full.record.title, _lead(library, summary.id))


def _lead(library: Library, task: str) -> str:
    row = library.db.execute(
        "SELECT a.title FROM link l JOIN record a ON a.id = l.target WHERE l.source = ? AND l.field = 'lead'",
        (task,),
    ).fetchone()
    return row[0] if row else ""


def _of_field(library: Library, field: str) -> tuple[Item, ...]:
    """The newest documents under the matters of a field."""
    found = {
        item.id: item
        for matter in of_field(library, field)
        for item in library.latest(f"matter:{matter.id}", _LENGTH)
    }
    return tuple(sorted(found.values(), key=lambda item: (item.day, item.id), reverse=True)[:_LENGTH])


def _of_decision(library: Library, decision: str) -> tuple[Item, ...]:
    """The dossier and its papers."""
    own = library.summary(decision)
    papers = library.near(decision, "decision")["stages"]
    found = (*papers, library.item(own)) if own else ()
    named = (replace(item, agency=library.agency(item.id)) for item in found)
    return tuple(sorted(named, key=lambda item: (item.day, item.id), reverse=True)[:_LENGTH])


def _entries(library: Library, name: str) -> tuple[FeedEntry, ...]:
    family, _, subject = name.partition(":")
    of = {"field": _of_field, "decision": _of_decision}.get(family)
    items = of(library, subject) if of else library.latest(name, _LENGTH)
    entries = tuple(_entry(library, item) for item in items)
    if name != _TASKS:
        return entries
    tasks = _moved_tasks(library)
    return tuple(sorted((*entries, *tasks), key=lambda e: (e.day, e.address), reverse=True)[:_LENGTH])


def _about(library: Library, name: str) -> tuple[str, str, str] | None:
    """Title, description and page of what a feed follows; None when it is gone."""
    family, _, subject = name.partition(":")
    if name == "all":
        site = library.site
        return "", site.description or site.name, list_url("all")
    if family == "column":
        column = BY_NAME[subject]
        return column.title, column.description, f"{column.url}/index.html"
    if family == "field":
        title = f"{subject}领域"
        return (title, f"{title}公开事项的最新信息", field_url(subject)) if of_field(library, subject) else None
    if family == "decision":
        own = library.summary(subject)
        return (own.title, f"“{own.title}”决策过程中的文书", own.url) if own and own.kind == family else None
    words = list_words(library, name)
    return (words[1], words[2], list_url(name)) if words and library.size(name) else None


def build(library: Library, spec: PageSpec) -> Built | None:
    """The newest entries; None when what is followed is gone."""
    about = _about(library, spec.subject)
    if about is None:
        return None
    title, description, home = about
    view = FeedView(
        title=f"{title} - {library.site.name}" if title else library.site.name,
        description=description,
        address=library.site.absolute(home),
        self_address=library.site.absolute(spec.url),
        entries=_entries(library, spec.subject),
    )
    return Built(view=view, template=spec.url.rpartition(".")[2])
