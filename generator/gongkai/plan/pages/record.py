"""The page of one document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import msgspec

from gongkai.chinese.text import excerpt
from gongkai.model.columns import BY_NAME
from gongkai.model.kind import kinds
from gongkai.model.record import Document
from gongkai.model.relations import relations_of
from gongkai.plan import guides, network, powers
from gongkai.plan.attachments import file_link
from gongkai.plan.crumbs import crumbs
from gongkai.plan.declared import related_titles
from gongkai.plan.extras import extra_of
from gongkai.plan.feed_links import feed_links
from gongkai.plan.fields import field_rows, without
from gongkai.plan.heads import document_head, root_of
from gongkai.plan.ledger import ledger_url
from gongkai.plan.library import Full, Library
from gongkai.plan.linked_data import linked_data
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.places import list_url
from gongkai.plan.timeline import timeline
from gongkai.plan.tombstone import notice_of_withdrawal
from gongkai.plan.views import FileLink, Link, RecordView

NAME = "record"
_OTHERS = frozenset({"agency", "page", "service_point"})
# Kinds whose records are found from a page of their own.
_INDEXES = {"guide": guides.INDEX, "power": powers.INDEX, "service_point": network.INDEX}


def _paged() -> list[str]:
    return [kind.name for kind in kinds().values() if kind.paged and kind.name not in _OTHERS]


def every(library: Library) -> Iterator[PageSpec]:
    """A page for every published document and matter, and for what was withdrawn."""
    for kind in _paged():
        for row in library.db.execute("SELECT id FROM record WHERE kind = ? AND visible > 0 ORDER BY id", (kind,)):
            yield PageSpec(url=kinds()[kind].address(row[0]), kind=NAME, subject=row[0])


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The touched records themselves (relate has touched their neighbours), and matters whose list shows a change."""
    paged = set(_paged())
    listed = {name.partition(":")[2] for name in touched.shown if name.startswith(("matter:", "place:"))}
    for record_id in sorted(touched.records | listed):
        kind = library.kind_of(record_id)
        if kind in paged:
            yield PageSpec(url=kinds()[kind].address(record_id), kind=NAME, subject=record_id)


def plain_record(library: Library, full: Full) -> Mapping[str, Any]:
    """The record as plain values for a template."""
    plain: dict[str, Any] = msgspec.to_builtins(full.record)
    plain.pop("waivers", None)
    plain.pop("vetting", None)
    hidden = library.hidden_words(full.summary.id)
    return {key: without(value, hidden) for key, value in plain.items()} if hidden else plain


def _files(full: Full) -> Iterator[FileLink]:
    names = {a.file: a.name for a in full.record.attachments} if isinstance(full.record, Document) else {}
    for file in full.files:
        yield file_link(full.summary.url, file, names.get(file.name) or file.name.rpartition(".")[0])


def _lists(library: Library, full: Full) -> Iterator[Link]:
    if full.kind.name == "matter" and library.size(f"matter:{full.summary.id}"):
        yield Link(text="这个事项的全部信息", url=list_url(f"matter:{full.summary.id}"))
    if full.kind.name == "service_point" and library.size(f"place:{full.summary.id}"):
        yield Link(text="在这里能办的事", url=list_url(f"place:{full.summary.id}"))
    if isinstance(full.record, Document):
        yield Link(text=f"全部{full.kind.title}", url=list_url(f"kind:{full.kind.name}"))
        yield from (Link(text=topic, url=list_url(f"topic:{topic}")) for topic in full.record.topics)


def build(library: Library, spec: PageSpec) -> Built | None:
    """The view of a record, if it is published."""
    full = library.full(spec.subject)
    if full is None:
        return notice_of_withdrawal(library, spec)
    if full.kind.address(spec.subject) != spec.url:
        return None
    view = _view(library, full, spec.url)
    return Built(view=view, template=full.kind.template, shell=full.kind.column, until=library.horizon.day)


def _source(full: Full, agency: Link) -> str:
    return str(getattr(full.record, "source", "") or agency.text)


def _room(full: Full) -> str:
    """Which tab of the navigation is lit."""
    return full.kind.column if full.kind.listed else "matters"


def _up(full: Full) -> tuple[Link, ...]:
    """The list above a record in the breadcrumb; none where the column itself is that list."""
    if full.kind.name == "key_task":
        year = full.summary.facts["year"]
        return (Link(text=f"{year}年重点工作台账", url=ledger_url(year)),)
    if full.kind.name in _INDEXES:
        return (_INDEXES[full.kind.name],)
    if not full.kind.listed:
        return (Link(text="公开事项标准目录", url="matters/index.html"),)
    if full.kind.title == BY_NAME[full.kind.column].title:
        return ()
    return (Link(text=full.kind.title, url=list_url(f"kind:{full.kind.name}")),)


def _feeds(full: Full) -> tuple[Link, ...]:
    """A decision can be followed by itself."""
    return feed_links(f"decision:{full.summary.id}") if full.kind.name == "decision" else ()


def _view(library: Library, full: Full, url: str) -> RecordView:
    refs = library.refs(full.summary.id)
    agency = next(iter(refs.get("agency", {}).values()), Link(text=""))
    description = str(getattr(full.record, "summary", "") or excerpt(full.text, 110))
    source = _source(full, agency)
    state = library.tag(full.kind, full.summary.facts)
    head = document_head(library.site, full, full.summary.title, source, description)
    return RecordView(
        head=replace(head, data=linked_data(library.site, full, agency, state), feeds=_feeds(full)),
        root=root_of(url),
        crumbs=crumbs(full.kind.column, *_up(full), Link(text=full.summary.title)),
        kind=full.kind.name,
        kind_title=full.kind.title,
        title=full.summary.title,
        day=full.summary.day,
        agency=agency,
        source=source,
        state=state,
        fields=tuple(field_rows(full.kind.name, full.record, refs)),
        record=plain_record(library, full),
        refs=_every_ref(full, refs),
        near=library.near(full.summary.id, full.kind.name) | _documents(library, full),
        body=full.html,
        outline=full.outline,
        files=tuple(_files(full)),
        timeline=timeline(library, full),
        lists=tuple(_lists(library, full)),
        extra=extra_of(library, full),
        related=tuple(related_titles(full.kind.name)),
    )


def _every_ref(full: Full, refs: dict[str, dict[str, Link]]) -> dict[str, dict[str, Link]]:
    return {relation.field: refs.get(relation.field, {}) for relation in relations_of(full.kind.name)}


def _documents(library: Library, full: Full) -> dict[str, Any]:
    """The newest documents of a matter; all of them are its list."""
    if full.kind.name != "matter":
        return {}
    return {"documents": library.latest(f"matter:{full.summary.id}", 20)}
