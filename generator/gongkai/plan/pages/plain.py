"""Search page, site map, list of feeds, and the page for what is not there."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.columns import COLUMNS
from gongkai.model.kind import kinds
from gongkai.plan.catalogue import fields
from gongkai.plan.crumbs import crumbs
from gongkai.plan.feed_links import feed_links
from gongkai.plan.heads import column_head
from gongkai.plan.library import Library
from gongkai.plan.list_words import list_words
from gongkai.plan.network import pages_of
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.pages.listing import feeds_of
from gongkai.plan.places import RULES_URL, list_url
from gongkai.plan.powers import CHANGES, FEEDS, INDEX, has_powers
from gongkai.plan.views import Link, PlainView

NAME = "plain"
_TITLES = {"search": "搜索", "sitemap": "网站地图", "feeds/index": "订阅", "404": "没有找到这个页面"}
_TEMPLATES = {"search": "search", "sitemap": "links", "feeds/index": "links", "404": "not_found"}
_FOLLOWED = {"kind": "按种类（RSS）", "agency": "按机构（RSS）", "topic": "按主题（RSS）"}
_DATA = (
    ("数据入口", "index"),
    ("种类、字段和数据格式", "kinds"),
    ("接口说明（OpenAPI）", "openapi"),
    ("最近变化", "changes"),
)
_RULES = Link(text="发布前自动核对的规定", url=RULES_URL)


def every(_library: Library) -> Iterator[PageSpec]:
    """Four pages."""
    yield from (PageSpec(url=f"{name}.html", kind=NAME, subject=name) for name in _TITLES)


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The site map changes with everything."""
    if touched:
        yield from every(library)


def _map(library: Library) -> Iterator[tuple[str, tuple[Link, ...]]]:
    yield "栏目", tuple(Link(text=c.title, url=f"{c.url}/index.html") for c in COLUMNS)
    listed = [k for k in kinds().values() if k.listed and library.size(f"kind:{k.name}")]
    if library.of_kind("platform_item"):
        yield "政府信息公开", (Link(text="政府信息公开平台", url="platform/index.html"),)
    if has_powers(library):
        yield "权责清单", (INDEX, CHANGES)
    yield "政务服务", tuple(pages_of(library))
    yield "文件和公告", tuple(Link(text=k.title, url=list_url(f"kind:{k.name}")) for k in listed)
    yield "公开事项", tuple(Link(text=block.field, url=block.url) for block in fields(library))
    yield (
        "公开情况",
        (
            Link(text="公开情况考核", url="openness/index.html"),
            Link(text="应公开而未公开", url="openness/missing.html"),
        ),
    )
    yield "机构", tuple(Link(text=a.title, url=a.url) for a in library.of_kind("agency"))
    names = [name.partition(":")[2] for name, _ in library.lists("topic")]
    yield "主题", tuple(Link(text=name, url=list_url(f"topic:{name}")) for name in names)
    yield "开放数据", tuple(Link(text=text, url=f"api/v1/{name}.json") for text, name in _DATA)
    pages = tuple(Link(text=page.title, url=page.url) for page in library.of_kind("page"))
    yield "关于本站", (*pages, Link(text="公开制度一览", url="systems/index.html"), _RULES)


def _feeds(library: Library) -> Iterator[tuple[str, tuple[Link, ...]]]:
    yield "全部公开信息", feeds_of("all")
    yield from ((column.title, feeds_of(f"column:{column.name}")) for column in COLUMNS)
    if has_powers(library):
        yield CHANGES.text, FEEDS
    for family, title in _FOLLOWED.items():
        words = ((name, list_words(library, name)) for name, _ in library.lists(family))
        yield title, tuple(_rss(name, found[1].removeprefix("主题：")) for name, found in words if found)
    yield "按领域（RSS）", tuple(_rss(f"field:{block.field}", block.field) for block in fields(library))
    yield "按决策事项（RSS）", tuple(_rss(f"decision:{d.id}", d.title) for d in library.of_kind("decision"))


def _rss(name: str, text: str) -> Link:
    return Link(text=text, url=feed_links(name)[0].url)


def build(library: Library, spec: PageSpec) -> Built | None:
    """A title and groups of links."""
    title = _TITLES[spec.subject]
    groups = tuple(_map(library)) if spec.subject == "sitemap" else ()
    groups = tuple(_feeds(library)) if spec.subject == "feeds/index" else groups
    view = PlainView(
        head=column_head(library.site, "", title, title),
        root="../" * spec.url.count("/"),
        crumbs=crumbs("", Link(text=title)),
        title=title,
        groups=tuple((name, links) for name, links in groups if links),
    )
    return Built(view=view, template=_TEMPLATES[spec.subject], shell="")
