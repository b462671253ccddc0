"""办事指南: the front page of all service guides."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.plan.crumbs import crumbs
from gongkai.plan.guides import INDEX_URL, orders
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.pages.open_data import downloads
from gongkai.plan.places import list_url
from gongkai.plan.views import Item, Link
from gongkai.plan.views_guides import GuidesView
from gongkai.store.rows import decode_summary

NAME = "guides"
_SPEC = PageSpec(url=INDEX_URL, kind=NAME)
_TITLE = "办事指南"
_WORDS = "要办的事由谁办、要什么材料、到哪里办、多久办完、收不收费，表格和样例可以下载"
_NEWEST = 10


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Any change may show here."""
    if touched:
        yield _SPEC


def _joint(library: Library) -> Iterator[Item]:
    """Guides whose steps several agencies handle."""
    rows = library.db.execute(
        "SELECT r.summary FROM record r JOIN link l ON l.source = r.id AND l.field IN ('partners', 'steps.unit') "
        "JOIN record a ON a.id = l.target AND a.visible = 1 WHERE r.kind = 'guide' AND r.visible = 1 "
        "GROUP BY r.id HAVING count(DISTINCT a.id) > 1 ORDER BY r.day DESC, r.id"
    )
    for (data,) in rows.fetchall():
        summary = decode_summary(data)
        yield library.item(summary, library.agency(summary.id))


def build(library: Library, spec: PageSpec) -> Built | None:
    """The view; no page before the first guide."""
    total = library.size("kind:guide")
    if not total:
        return None
    view = GuidesView(
        head=column_head(library.site, "inquiry", _TITLE, _WORDS),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text=_TITLE)),
        title=_TITLE,
        description=_WORDS,
        total=total,
        orders=orders(library),
        joint=tuple(_joint(library)),
        newest=library.latest("kind:guide", _NEWEST),
        more=Link(text="全部办事指南", url=list_url("kind:guide")),
        downloads=downloads("kind:guide"),
    )
    return Built(view=view, template=NAME, shell="inquiry", until=library.horizon.day)
