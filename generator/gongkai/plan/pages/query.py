"""政务信息查询: the fourth column."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.columns import BY_NAME, COLUMNS
from gongkai.model.kind import kinds
from gongkai.plan.catalogue import fields
from gongkai.plan.crumbs import crumbs
from gongkai.plan.guides import INDEX_URL
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.inquiry import day_words, ways_today
from gongkai.plan.ledger import ledger_url, years
from gongkai.plan.library import Library
from gongkai.plan.more import more
from gongkai.plan.network import pages_of
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.pages.listing import feeds_of
from gongkai.plan.places import STATES, list_url
from gongkai.plan.powers import INDEX, has_powers
from gongkai.plan.views import Link, QueryView

NAME = "query"
_SPEC = PageSpec(url="inquiry/index.html", kind=NAME)


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Any change may show here."""
    if touched:
        yield _SPEC


def _doors(library: Library) -> Iterator[Link]:
    for kind in kinds().values():
        if kind.listed and library.size(f"kind:{kind.name}"):
            yield Link(text=kind.title, url=INDEX_URL if kind.name == "guide" else list_url(f"kind:{kind.name}"))
    if library.size("kind:letter"):
        yield Link(text="市长信箱", url="mailbox/index.html")
    if library.size("kind:request_guide"):
        yield Link(text="依申请公开", url="requests/index.html")
    yield from (Link(text=f"{year}年重点工作台账", url=ledger_url(year)) for year in years(library)[:1])
    if library.of_kind("platform_item"):
        yield Link(text="政府信息公开平台", url="platform/index.html")
    if has_powers(library):
        yield INDEX
    yield from (
        Link(text="公开事项标准目录", url="matters/index.html"),
        Link(text="公开情况考核", url="openness/index.html"),
        Link(text="应公开而未公开", url="openness/missing.html"),
        Link(text="机构", url="agencies/index.html"),
    )
    yield from pages_of(library)
    if library.of_kind("faq"):
        yield Link(text="常见问答", url="inquiry/faq.html")
    if library.size("all"):
        yield Link(text="全部公开信息", url=list_url("all"))


def _facets(library: Library) -> Iterator[tuple[str, tuple[Link, ...]]]:
    """What the search narrows by beside the kinds, which are among the doors."""
    yield "按主题找", _subjects(library, "topic")
    yield "按领域找", tuple(Link(text=block.field, url=block.url) for block in fields(library))
    yield "按年份找", _subjects(library, "published", "年")[::-1]
    others = (column for column in COLUMNS if column.name != "inquiry")
    yield "按栏目和状态找", (*(Link(text=c.title, url=f"{c.url}/index.html") for c in others), STATES)


def _subjects(library: Library, family: str, unit: str = "") -> tuple[Link, ...]:
    names = [name for name, _ in library.lists(family)]
    return tuple(Link(text=name.partition(":")[2] + unit, url=list_url(name)) for name in names)


def build(library: Library, spec: PageSpec) -> Built | None:
    """Search, ways to ask, doors to every list, lists by what the search narrows by."""
    column = BY_NAME["inquiry"]
    view = QueryView(
        head=column_head(library.site, "inquiry", column.title, column.description, feeds_of("column:inquiry")),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry"),
        title=column.title,
        description=column.description,
        today=day_words(library.day, library.profile.calendar),
        ways=ways_today(library),
        doors=tuple(_doors(library)),
        more=more(library, ("policy",)),
        policies=library.latest("kind:policy", 10),
        facets=tuple((title, links) for title, links in _facets(library) if links),
    )
    return Built(view=view, template=NAME, shell="inquiry", until=library.horizon.day)
