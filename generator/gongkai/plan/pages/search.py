"""The search index in segments: documents counted from the oldest, and one segment for each table of records."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.guide import Guide
from gongkai.model.kind import kinds
from gongkai.model.record import Record
from gongkai.plan.fields import in_words
from gongkai.plan.findable import SOURCES
from gongkai.plan.library import Full, Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views import Item
from gongkai.plan.views_machines import SearchDoc, SearchManifestView, SearchSegmentView

NAME = "search"
SEGMENT = 200
_WORDS = 1200
_MANIFEST = PageSpec(url="search/segments.js", kind=NAME)
_TABLES = ("agency", "matter", "inquiry", "page", "faq", "key_task", "power", "service_point")


def _segments(library: Library) -> int:
    return -(-library.size("all") // SEGMENT)


def _segment(name: str, number: int = 0) -> PageSpec:
    return PageSpec(url=f"search/{name}.js", kind=NAME, subject=name, number=number)


def every(library: Library) -> Iterator[PageSpec]:
    """The manifest, the segments of documents, of tables, and of what many records make."""
    yield _MANIFEST
    yield from (_segment(f"d{number}", number) for number in range(1, _segments(library) + 1))
    yield from (_segment(name) for name in (*_TABLES, *SOURCES))


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The segments in which a document came, went, moved or changed; the tables whenever anything changed."""
    if touched:
        yield _MANIFEST
        yield from (_segment(name) for name in (*_TABLES, *SOURCES))
    for day in sorted(touched.shown.get("all", ())):
        found = library.stretch("all", day, SEGMENT)
        last = _segments(library) + 1 if "all" in touched.lists else found[-1]
        yield from (_segment(f"d{number}", number) for number in range(found[0], last + 1))


def _doc(library: Library, item: Item) -> SearchDoc:
    full = library.full(item.id)
    assert full is not None
    refs = library.refs(item.id)
    agency = next(iter((refs.get("agency") or refs.get("agencies", {})).values()), None)
    return SearchDoc(
        url=item.url,
        title=item.title,
        kind=item.kind_title,
        number=item.facts.get("number") or item.facts.get("code", ""),
        agency=agency.text if agency else "",
        day=item.day[:10],
        text=_words(full)[:_WORDS],
    )


def _more(record: Record) -> tuple[str, ...]:
    """What a document says in its fields rather than in its text."""
    if isinstance(record, Guide):
        return record.words
    return (str(getattr(record, "answer", "")),)


def _words(full: Full) -> str:
    """The words of a document; of a table row, its filled fields."""
    if full.text or full.kind.source == "content":
        return " ".join(part for part in (full.text, *_more(full.record)) if part)
    record = full.record
    names = (
        "item",
        "content",
        "elements",
        "basis",
        "duties",
        "short",
        "address",
        "phone",
        "scope",
        "services",
        "note",
        "answer",
    )
    parts = (getattr(record, name, "") for name in names)
    return " ".join(in_words(part) for part in parts if part)


def build(library: Library, spec: PageSpec) -> Built | None:
    """The documents of a segment."""
    if spec == _MANIFEST:
        names = [s.url.removeprefix("search/") for s in every(library) if s != _MANIFEST]
        return Built(view=SearchManifestView(segments=tuple(names)), template="search-manifest")
    if spec.subject in SOURCES:
        found = tuple(doc for source in SOURCES[spec.subject] for doc in source(library))
        return Built(view=SearchSegmentView(name=spec.subject, docs=found), template="search-segment")
    if spec.subject in _TABLES:
        items = [library.item(summary) for summary in library.of_kind(spec.subject) if kinds()[summary.kind]]
    elif spec.number > _segments(library):
        return None
    else:
        items = list(library.part("all", (spec.number - 1) * SEGMENT, SEGMENT))
    docs = tuple(_doc(library, item) for item in items)
    return Built(view=SearchSegmentView(name=spec.subject, docs=docs), template="search-segment")
