"""The catalogue of matters: its fields, and one page for each field."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.plan.catalogue import field_url, fields, matter_rows, of_field
from gongkai.plan.crumbs import crumbs
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views import Link, MattersView

NAME = "matters"
_INDEX = PageSpec(url="matters/index.html", kind=NAME)
_TITLE = "公开事项标准目录"


def every(library: Library) -> Iterator[PageSpec]:
    """The index and a page for each field."""
    yield _INDEX
    for block in fields(library):
        yield PageSpec(url=block.url, kind=NAME, subject=block.field)


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """A few pages: all of them, whenever anything changed."""
    if touched:
        yield from every(library)


def build(library: Library, spec: PageSpec) -> Built | None:
    """The fields with their coverage, or the matters of one field."""
    matters = of_field(library, spec.subject) if spec.subject else ()
    if spec.subject and (not matters or field_url(spec.subject) != spec.url):
        return None
    title = f"{spec.subject}领域公开事项" if spec.subject else _TITLE
    here = (Link(text=_TITLE, url=_INDEX.url), Link(text=spec.subject)) if spec.subject else (Link(text=_TITLE),)
    view = MattersView(
        head=column_head(library.site, "inquiry", title, f"{title}：公开内容、依据、时限、主体和已公开的信息"),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", *here),
        title=title,
        blocks=() if spec.subject else fields(library),
        rows=matter_rows(library, matters),
    )
    return Built(view=view, template=NAME, shell="matters", until=library.horizon.day)
