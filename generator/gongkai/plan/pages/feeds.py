"""Feeds: RSS and Atom for each column and for the whole portal."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.chinese.dates import date_cn
from gongkai.chinese.text import excerpt
from gongkai.model.columns import BY_NAME, COLUMNS
from gongkai.model.record import Document
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.places import list_url
from gongkai.plan.views import FeedEntry, FeedView, Item

NAME = "feed"
_LENGTH = 20
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


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The feeds of the lists in which a row was touched."""
    for name in _names():
        if name in touched.shown:
            yield from _specs(name)


def _corrected(record: Document, summary: str) -> str:
    """The summary with what was put right since, so that a reader of the feed learns of it."""
    notes = (f"更正（{date_cn(c.day)}）：{c.note}" for c in record.corrections)
    return "　".join((summary, *notes))


def _entry(library: Library, item: Item) -> FeedEntry:
    full = library.full(item.id)
    assert full is not None
    record = full.record
    assert isinstance(record, Document)
    return FeedEntry(
        title=item.title,
        address=f"{library.site.url.rstrip('/')}/{item.url}",
        day=item.day,
        agency=item.agency,
        summary=_corrected(record, record.summary or excerpt(full.text, 140)),
        topics=record.topics,
        updated=max((c.day.isoformat() for c in record.corrections), default=""),
    )


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
        entries=tuple(_entry(library, item) for item in library.latest(spec.subject, _LENGTH)),
    )
    return Built(view=view, template=spec.url.rpartition(".")[2])
