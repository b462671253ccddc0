"""The static API below api/v1/: one document for each record, numbered pages for each kind, and what describes them.

A record's document says what its page says and nothing more: it is made from the same metadata block and text.
Pages count from the oldest, so one new record changes one page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gongkai.model.field import said_of
from gongkai.model.guide import Guide
from gongkai.model.kind import Kind, kinds
from gongkai.model.record import Document
from gongkai.plan.api_description import description
from gongkai.plan.attachments import attachment_url
from gongkai.plan.fields import field_rows, spoken, without
from gongkai.plan.library import Full, Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.places import API, schema_url
from gongkai.plan.views import Item
from gongkai.plan.views_open import ApiView

NAME = "api"
SIZE = 100
CHANGES = 200
_FIXED = ("index", "kinds", "openapi", "changes")


def _fixed() -> Iterator[PageSpec]:
    yield from (PageSpec(url=f"{API}/{name}.json", kind=NAME, subject=f"api:{name}") for name in _FIXED)


def _page(kind: str, number: int) -> PageSpec:
    return PageSpec(url=f"{API}/kinds/{kind}/{number}.json", kind=NAME, subject=f"kind:{kind}", number=number)


def _record(record_id: str) -> PageSpec:
    return PageSpec(url=f"{API}/records/{record_id}.json", kind=NAME, subject=record_id)


def pages_of(size: int) -> int:
    """How many numbered pages a kind has."""
    return -(-size // SIZE)


def _open() -> list[Kind]:
    """The kinds with a page of their own for each record; editorial pages are not data."""
    return [kind for kind in kinds().values() if kind.paged and kind.name != "page"]


def every(library: Library) -> Iterator[PageSpec]:
    """The describing documents, the pages of each kind, and every record."""
    yield from _fixed()
    for kind in _open():
        pages = pages_of(library.size(f"kind:{kind.name}"))
        yield from (_page(kind.name, number) for number in range(1, pages + 1))
        rows = library.db.execute("SELECT id FROM record WHERE kind = ? AND visible = 1 ORDER BY id", (kind.name,))
        yield from (_record(row[0]) for row in rows.fetchall())


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The touched records, the pages in which they stand, and what describes the whole."""
    if touched:
        yield from _fixed()
    for record_id in sorted(touched.records):
        yield _record(record_id)
    for name in sorted(touched.shown):
        family, _, kind = name.partition(":")
        if family == "kind":
            yield from (_page(kind, number) for number in _moved(library, touched, name))


def _moved(library: Library, touched: Touched, name: str) -> list[int]:
    end = pages_of(library.size(name)) + 1
    found: set[int] = set()
    for day in touched.shown[name]:
        row = library.db.execute("SELECT count(*) FROM member WHERE list = ? AND day < ?", (name, day)).fetchone()
        first = int(row[0]) // SIZE + 1
        row = library.db.execute("SELECT count(*) FROM member WHERE list = ? AND day <= ?", (name, day)).fetchone()
        found.update(range(first, (end if name in touched.lists else int(row[0]) // SIZE + 1) + 1))
    return sorted(found)


def _short(library: Library, item: Item) -> Mapping[str, Any]:
    return {
        "id": item.id,
        "kind": item.kind,
        "title": item.title,
        "agency": item.agency,
        "published": item.day,
        "page": library.site.absolute(item.url),
        "record": library.site.absolute(_record(item.id).url),
    }


def _whole(library: Library, full: Full) -> Mapping[str, Any]:
    """What the record's own page says."""
    summary, refs = full.summary, library.refs(full.summary.id)
    agency = next(iter(refs.get("agency", {}).values()), None)
    return {
        "id": summary.id,
        "kind": full.kind.name,
        "title": summary.title,
        "agency": agency.text if agency else "",
        "published": summary.day,
        "page": library.site.absolute(summary.url),
        "fields": [
            {"name": row.label, "text": row.text, "page": library.site.absolute(row.url) if row.url else ""}
            for row in field_rows(full.kind.name, full.record, refs)
        ],
        "details": _details(library, full),
        "text": full.text,
        "files": [
            {
                "name": f.name,
                "size": f.size,
                "sha256": f.digest,
                "file": library.site.absolute(attachment_url(summary.url, f.name)),
            }
            for f in full.files
        ],
    }


def _details(library: Library, full: Full) -> Mapping[str, Any]:
    """What a guide says in its own fields: its page shows all of them, in lists and tables."""
    if not isinstance(full.record, Guide):
        return {}
    said = without(spoken(full.record), library.hidden_words(full.summary.id))
    own = (about.key for name, about in said_of(Guide).items() if name not in said_of(Document))
    return {key: said[key] for key in own if key in said}


def _kinds(library: Library) -> Mapping[str, Any]:
    return {
        "kinds": [
            {
                "name": kind.name,
                "title": kind.title,
                "title_en": kind.en,
                "first": library.site.absolute(_page(kind.name, 1).url)
                if library.size(f"kind:{kind.name}")
                else "",
                "fields": [
                    {"key": said.key, "en": said.en, "help": said.help} for said in said_of(kind.record).values()
                ],
            }
            for kind in _open()
        ],
        "schemas": [
            {"name": kind.name, "title": kind.title, "schema": library.site.absolute(schema_url(kind.name))}
            for kind in kinds().values()
        ],
    }


def _index(library: Library) -> Mapping[str, Any]:
    sizes = {kind.name: library.size(f"kind:{kind.name}") for kind in _open()}
    return {
        "name": library.site.name,
        "publisher": library.site.host,
        "openapi": library.site.absolute(f"{API}/openapi.json"),
        "kinds": library.site.absolute(f"{API}/kinds.json"),
        "changes": library.site.absolute(f"{API}/changes.json"),
        "page_size": SIZE,
        "counts": {name: {"records": size, "pages": pages_of(size)} for name, size in sizes.items() if size},
    }


def _listing(library: Library, spec: PageSpec) -> Mapping[str, Any] | None:
    kind = spec.subject.partition(":")[2]
    items = library.part(spec.subject, (spec.number - 1) * SIZE, SIZE) if spec.number else ()
    if kind not in {open_kind.name for open_kind in _open()} or not items:
        return None
    following = library.size(spec.subject) > spec.number * SIZE
    return {
        "kind": kind,
        "page": spec.number,
        "previous": library.site.absolute(_page(kind, spec.number - 1).url) if spec.number > 1 else "",
        "next": library.site.absolute(_page(kind, spec.number + 1).url) if following else "",
        "records": [_short(library, item) for item in items],
    }


def _described(library: Library, name: str) -> Mapping[str, Any]:
    match name:
        case "index":
            return _index(library)
        case "kinds":
            return _kinds(library)
        case "changes":
            return {"records": [_short(library, item) for item in library.latest("all", CHANGES)]}
    return description(library.site)


def build(library: Library, spec: PageSpec) -> Built | None:
    """A document of the API, if what it is about is published."""
    family, _, name = spec.subject.partition(":")
    data: Mapping[str, Any] | None = None
    if family == "api":
        data = _described(library, name)
    elif family == "kind":
        data = _listing(library, spec)
    elif (full := library.full(spec.subject)) and full.kind in _open():
        data = _whole(library, full)
    return None if data is None else Built(view=ApiView(data=data), template="api")
