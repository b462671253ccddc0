"""The catalogue of matters: its index, and one page for each field, stage, level and audience."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.plan.catalogue import (
    Facet,
    facets,
    field_facet,
    fields,
    lines,
    local_fields,
    matter_rows,
    of_facet,
)
from gongkai.plan.crumbs import crumbs
from gongkai.plan.data_files import beside
from gongkai.plan.feed_links import feed_links
from gongkai.plan.heads import column_head, root_of, with_dataset
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views import Link
from gongkai.plan.views_catalogue import CatalogueView, MattersView

NAME = "matters"
_INDEX = PageSpec(url="matters/index.html", kind=NAME)
_TITLE = "公开事项标准目录"
_FAMILIES = {"stage": "按五公开", "tier": "按公开层级", "audience": "按公开对象"}


def _spec(facet: Facet) -> PageSpec:
    return PageSpec(url=facet.url, kind=NAME, subject=f"{facet.family}:{facet.value}")


def every(library: Library) -> Iterator[PageSpec]:
    """The index and a page for each field, stage, level and audience."""
    yield _INDEX
    yield from (_spec(field_facet(block.field)) for block in fields(library))
    yield from (_spec(facet) for facet in facets())


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """A few pages: all of them, whenever anything changed, and those of fields whose last matter may be gone."""
    if touched:
        yield from every(library)
        gone = (field_facet(name.partition(":")[2]) for name in library.subjects(NAME, "field:"))
        yield from (_spec(facet) for facet in gone)


def _doors(library: Library) -> Iterator[tuple[str, tuple[Link, ...]]]:
    known = [facet for facet in facets() if of_facet(library, facet)]
    for family, title in _FAMILIES.items():
        links = tuple(Link(text=f.value, url=f.url) for f in known if f.family == family)
        if links:
            yield title, links
    yield (
        "公开得怎么样",
        (
            Link(text="公开情况考核", url="openness/index.html"),
            Link(text="应公开而未公开", url="openness/missing.html"),
            Link(text="按机构看", url="agencies/index.html"),
        ),
    )


def _index(library: Library) -> CatalogueView:
    return CatalogueView(
        head=column_head(library.site, "inquiry", _TITLE, f"{_TITLE}：26个领域的公开事项、依据、时限和主体"),
        root=root_of(_INDEX.url),
        crumbs=crumbs("inquiry", Link(text=_TITLE)),
        title=_TITLE,
        lines=lines(library),
        local=local_fields(library),
        doors=tuple(_doors(library)),
    )


def _facet_of(subject: str) -> Facet | None:
    family, _, value = subject.partition(":")
    if family == "field":
        return field_facet(value)
    return next((f for f in facets() if (f.family, f.value) == (family, value)), None)


def _others(library: Library, facet: Facet) -> tuple[Link, ...]:
    """The pages of the same family beside this one."""
    if facet.family == "field":
        return tuple(Link(text=b.field, url=b.url) for b in fields(library) if b.field != facet.value)
    beside = (f for f in facets() if f.family == facet.family and f.value != facet.value)
    return tuple(Link(text=f.value, url=f.url) for f in beside if of_facet(library, f))


def build(library: Library, spec: PageSpec) -> Built | None:
    """All fields, or the matters of one facet."""
    if spec == _INDEX:
        return Built(view=_index(library), template="catalogue", shell="matters")
    facet = _facet_of(spec.subject)
    matters = of_facet(library, facet) if facet else ()
    if facet is None or not matters or facet.url != spec.url:
        return None
    by_field = facet.family == "field"
    feeds = feed_links(f"field:{facet.value}") if by_field else ()
    files = beside(facet.url) if by_field else ()
    description = f"{facet.title}：公开内容、依据、时限、主体和已公开的信息"
    view = MattersView(
        head=with_dataset(
            library.site, column_head(library.site, "inquiry", facet.title, description, feeds), facet.url, files
        ),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text=_TITLE, url=_INDEX.url), Link(text=facet.value)),
        title=facet.title,
        rows=matter_rows(library, matters),
        others=_others(library, facet),
        by_field=not by_field,
        feeds=feeds,
        downloads=files,
    )
    return Built(view=view, template=NAME, shell="matters", until=library.horizon.day)
