"""The front page."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.columns import COLUMNS
from gongkai.plan.catalogue import fields
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.inquiry import ways
from gongkai.plan.library import Library
from gongkai.plan.more import more
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.timed import not_over
from gongkai.plan.views import ColumnBlock, HomeView, Link

NAME = "home"
_SPEC = PageSpec(url="index.html", kind=NAME)
_TIMED = ("decision_stage", "hearing_notice", "publicity")


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Any change may show here."""
    if touched:
        yield _SPEC


def _platform(library: Library) -> Iterator[Link]:
    if library.of_kind("platform_item"):
        yield Link(text="政府信息公开", url="platform/index.html")


def build(library: Library, spec: PageSpec) -> Built | None:
    """What is open, what is coming, what is new."""
    timed = not_over(library, _TIMED)
    blocks = tuple(
        ColumnBlock(
            name=column.name,
            title=column.title,
            url=f"{column.url}/index.html",
            description=column.description,
            items=library.latest(f"column:{column.name}", 5),
        )
        for column in COLUMNS
    )
    view = HomeView(
        head=column_head(library.site, "", library.site.name, library.site.description),
        root=root_of(spec.url),
        name=library.site.name,
        description=library.site.description,
        hotline=library.site.hotline,
        open=tuple(item for item in timed if item.state and item.state.tone == "open"),
        soon=tuple(item for item in timed if item.state and item.state.tone == "soon"),
        columns=blocks,
        policies=library.latest("kind:policy", 6),
        interpretations=library.latest("kind:interpretation", 6),
        ways=ways(library),
        fields=tuple(Link(text=block.field, url=block.url) for block in fields(library)),
        more=more(library, ("policy", "interpretation")),
        pages=(*_platform(library), *(Link(text=page.title, url=page.url) for page in library.of_kind("page"))),
    )
    return Built(view=view, template=NAME, shell="home", until=library.horizon.day)
