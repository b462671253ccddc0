"""Feeds: RSS and Atom for each column and for the whole portal."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.chinese.text import excerpt
from gongkai.model.columns import BY_NAME, COLUMNS
from gongkai.model.key_task import KeyTask
from gongkai.model.record import Document, Record
from gongkai.plan.library import Library
from gongkai.plan.news import news_of
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.places import list_url
from gongkai.plan.views import FeedEntry, FeedView, Item

NAME = "feed"
_LENGTH = 20
_TASKS = "column:bulletins"
_FORMATS = ("rss", "atom")


def _names() -> Iterator[str]:
    yield "all"
    yield from (f"column:{column.name}" for column in COLUMNS)


def _specs(name: str) -> Iterator[PageSpec]:
    stem = name.partition(":")[2] or name
    for ending in _FORMATS:
        yield PageSpec(url=f"feeds/{stem}.{ending}", kind=NAME, subject=name)


def every(_library: Library) -> Iterator[PageSpec]:
    """Two formats of each feed, empty or not: its address is printed on pages."""
    for name in _names():
        yield from _specs(name)


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The feeds of the lists in which a row was touched; tasks are in the feed of the bulletins."""
    for name in _names():
        if name in touched.shown or (name == _TASKS and _tasks(library, touched)):
            yield from _specs(name)


def _tasks(library: Library, touched: Touched) -> bool:
    """Whether a touched record is a task, or is gone and may have been one."""
    rows = (
        library.db.execute("SELECT kind FROM record WHERE id = ?", (record_id,)).fetchone()
        for record_id in sorted(touched.records)
    )
    return any(row is None or row[0] == "key_task" for row in rows)


def _told(library: Library, item: Item, record: Record, summary: str, agency: str) -> FeedEntry:
    news = news_of(record)
    return FeedEntry(
        title=item.title,
        address=f"{library.site.url.rstrip('/')}/{item.url}",
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


def _entries(library: Library, name: str) -> tuple[FeedEntry, ...]:
    entries = tuple(_entry(library, item) for item in library.latest(name, _LENGTH))
    if name != _TASKS:
        return entries
    tasks = _moved_tasks(library)
    return tuple(sorted((*entries, *tasks), key=lambda e: (e.day, e.address), reverse=True)[:_LENGTH])


def build(library: Library, spec: PageSpec) -> Built | None:
    """The newest entries of a list."""
    column = BY_NAME.get(spec.subject.partition(":")[2])
    base = library.site.url.rstrip("/")
    home = f"{column.url}/index.html" if column else list_url("all")
    view = FeedView(
        title=f"{column.title} - {library.site.name}" if column else library.site.name,
        description=column.description if column else library.site.description or library.site.name,
        address=f"{base}/{home}",
        self_address=f"{base}/{spec.url}",
        entries=_entries(library, spec.subject),
    )
    return Built(view=view, template=spec.url.rpartition(".")[2])
