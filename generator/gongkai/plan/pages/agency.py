"""The page of an agency: how to reach it, its matters, its newest documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from gongkai.model.agency import Agency
from gongkai.model.kind import kinds
from gongkai.plan.catalogue import matter_rows
from gongkai.plan.crumbs import crumbs
from gongkai.plan.feed_links import feed_links
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Full, Library
from gongkai.plan.linked_data import organization
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.pages.record import plain_record
from gongkai.plan.places import list_url
from gongkai.plan.powers import INDEX, agency_url, in_force, of_agency
from gongkai.plan.views import Head, Link
from gongkai.plan.views_agencies import AgencyView

NAME = "agency"


def _spec(record_id: str) -> PageSpec:
    return PageSpec(url=kinds()["agency"].address(record_id), kind=NAME, subject=record_id)


def every(library: Library) -> Iterator[PageSpec]:
    """One for each agency."""
    yield from (_spec(agency.id) for agency in library.of_kind("agency"))


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Agencies that were touched, whose list of documents moved, or whose matters were touched or filled."""
    matters = {name.removeprefix("matter:") for name in touched.shown if name.startswith("matter:")}
    found = {name.removeprefix("agency:") for name in touched.shown if name.startswith("agency:")}
    for record_id in sorted(matters | touched.records):
        kind = library.kind_of(record_id)
        if kind == "agency":
            found.add(record_id)
        if kind == "matter":
            found.update(
                r[0]
                for r in library.db.execute(
                    "SELECT target FROM link WHERE source = ? AND field = 'subjects'", (record_id,)
                )
            )
    yield from (_spec(record_id) for record_id in sorted(found))


def _powers(library: Library, agency_id: str) -> tuple[Link, ...]:
    """The way to what it exercises, with how many items are in force; none where the list does not name it."""
    found = of_agency(library, agency_id)
    held = Link(text=f"权责清单（现行{len(in_force(found))}项）", url=agency_url(agency_id))
    if found or of_agency(library, agency_id, "changes.receivers"):
        return (held, INDEX)
    return ()


def _head(library: Library, full: Full, feeds: tuple[Link, ...]) -> Head:
    name = full.summary.title
    about = f"{name}的职责、联系方式、公开事项和最新信息"
    head = column_head(library.site, "inquiry", name, about, feeds)
    assert isinstance(full.record, Agency)
    return replace(head, data=organization(library.site, full.record, full.summary.url))


def build(library: Library, spec: PageSpec) -> Built | None:
    """The view of an agency."""
    full = library.full(spec.subject)
    if full is None or full.kind.name != NAME:
        return None
    near, name = library.near(spec.subject, NAME), full.summary.title
    matters = [m for m in (library.summary(item.id) for item in near["matters"]) if m]
    newest = library.latest(f"agency:{spec.subject}", 10)
    more = Link(text=f"{name}的全部信息", url=list_url(f"agency:{spec.subject}") if newest else "")
    feeds = feed_links(f"agency:{spec.subject}") if newest else ()
    view = AgencyView(
        head=_head(library, full, feeds),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text="机构", url="agencies/index.html"), Link(text=name)),
        title=name,
        record=plain_record(library, full),
        refs={"parent": library.refs(spec.subject).get("parent", {})},
        children=near["children"],
        powers=_powers(library, spec.subject),
        service_points=near["service_points"],
        matters=matter_rows(library, matters),
        documents=newest,
        more=more,
        feeds=feeds,
    )
    return Built(view=view, template=NAME, shell="agencies", until=library.horizon.day)
