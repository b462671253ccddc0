"""政府信息公开平台: the four blocks that the State Council Office wants, in that order."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.chinese.numerals import to_han
from gongkai.model.kind import kinds
from gongkai.model.platform_item import Block, PlatformItem
from gongkai.model.standard import canonical
from gongkai.plan.catalogue import field_url, fields
from gongkai.plan.crumbs import crumbs
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.places import list_url
from gongkai.plan.views import Link
from gongkai.plan.views_platform import PlatformBlock, PlatformRow, PlatformView
from gongkai.store.rows import decode_record

NAME = "platform"
TITLE = "政府信息公开"
_SPEC = PageSpec(url="platform/index.html", kind=NAME)


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Any change may show here."""
    if touched:
        yield _SPEC


def _items(library: Library) -> list[PlatformItem]:
    rows = library.db.execute("SELECT data FROM record WHERE kind = 'platform_item' AND visible = 1 ORDER BY id")
    found = [decode_record("platform_item", row[0]) for row in rows.fetchall()]
    items = [item for item in found if isinstance(item, PlatformItem)]
    return sorted(items, key=lambda item: (item.article or 0, item.number or 0, item.id))


def _fields(library: Library) -> set[str]:
    return {block.field for block in fields(library)}


def _links(library: Library, item: PlatformItem) -> Iterator[Link]:
    """Only to what has something published."""
    refs = library.refs(item.id)
    for name in ("pages", "policies"):
        yield from (link for link in refs.get(name, {}).values() if link.url)
    if item.agencies:
        yield Link(text="机构名录", url="agencies/index.html")
    names = {kind.title: kind.name for kind in kinds().values()}
    for title in item.kinds:
        if title in names and library.size(f"kind:{names[title]}"):
            yield Link(text=f"全部{title}", url=list_url(f"kind:{names[title]}"))
    have = _fields(library) if item.fields else set()
    yield from (Link(text=f"{name}领域", url=field_url(name)) for name in item.fields if canonical(name) in have)
    yield from (link for link in refs.get("matters", {}).values() if link.url)
    for topic in item.topics:
        if library.size(f"topic:{topic}"):
            yield Link(text=f"主题：{topic}", url=list_url(f"topic:{topic}"))


def _clause(item: PlatformItem) -> str:
    if item.article is None or item.number is None:
        return ""
    return f"第{to_han(item.article)}条第{to_han(item.number)}项"


def _row(library: Library, item: PlatformItem) -> PlatformRow:
    return PlatformRow(
        id=item.id,
        title=item.title,
        clause=_clause(item),
        content=item.content,
        links=tuple(_links(library, item)),
        reason=item.reason,
    )


def build(library: Library, spec: PageSpec) -> Built | None:
    """The platform, if the portal has filled it."""
    items = _items(library)
    if not items:
        return None
    blocks = tuple(
        PlatformBlock(title=block.value, rows=tuple(_row(library, item) for item in items if item.block is block))
        for block in Block
    )
    about = f"{library.site.host}的政府信息公开指南、制度、法定主动公开内容和年报"
    view = PlatformView(
        head=column_head(library.site, "inquiry", TITLE, about),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text=TITLE)),
        title=TITLE,
        host=library.site.host,
        blocks=blocks,
    )
    return Built(view=view, template=NAME, shell="inquiry")
