"""Addresses that no page has any more: they lead on to the new one, or say that the page was taken down."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from gongkai.chinese.dates import date_cn
from gongkai.model.kind import kinds
from gongkai.model.redirect import Redirect
from gongkai.model.removed import Removed
from gongkai.plan.crumbs import crumbs
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.tombstone import NOT_LISTED, TEMPLATE
from gongkai.plan.views import FieldRow, Head, Link
from gongkai.plan.views_moved import MovedView, TombstoneView
from gongkai.store.rows import decode_record, decode_summary

NAME = "former"


def _live(library: Library, url: str) -> bool:
    """Whether a page of the portal stands there: a live page goes before every redirect."""
    row = library.db.execute(
        "SELECT kind FROM record WHERE id = ? AND visible > 0", (PurePosixPath(url).stem,)
    ).fetchone()
    if row and kinds()[row[0]].address(PurePosixPath(url).stem) == url:
        return True
    page = library.db.execute("SELECT kind FROM page WHERE url = ?", (url,)).fetchone()
    return bool(page) and page[0] not in ("", NAME, "record", "agency", "editorial")


def _specs(library: Library) -> Iterator[PageSpec]:
    rows = library.db.execute(
        "SELECT p.url, min(p.id) FROM place p JOIN record r ON r.id = p.id WHERE r.visible > 0 "
        "GROUP BY p.url ORDER BY p.url"
    )
    for url, record_id in rows.fetchall():
        if not _live(library, url):
            yield PageSpec(url=url, kind=NAME, subject=record_id)


def every(library: Library) -> Iterator[PageSpec]:
    """One for each former address."""
    yield from _specs(library)


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Former addresses of touched records, and those at which a touched record stood or stands."""
    for spec in _specs(library):
        if spec.subject in touched.records or PurePosixPath(spec.url).stem in touched.records:
            yield spec


def _head(library: Library, title: str) -> Head:
    head = column_head(library.site, "inquiry", title, title)
    return replace(head, meta=(*head.meta, NOT_LISTED))


def _moved(library: Library, spec: PageSpec, to: Link) -> Built:
    view = MovedView(
        title="这个页面换了网址",
        site=library.site.name,
        url=f"{root_of(spec.url)}{to.url}",
        canonical=library.site.absolute(to.url),
        text=to.text,
    )
    return Built(view=view, template="moved")


def _gone(library: Library, spec: PageSpec, removed: Removed) -> Built:
    title = removed.name or "这个页面已经删去"
    view = TombstoneView(
        head=_head(library, title),
        root=root_of(spec.url),
        crumbs=crumbs("", Link(text=title)),
        title=title,
        what="removed",
        lead="这个页面已经从网站删去，内容不再提供。",
        fields=(
            FieldRow(label="删去日期", text=date_cn(removed.day)),
            FieldRow(label="删去理由", text=removed.reason),
        ),
    )
    return Built(view=view, template=TEMPLATE, shell="")


def build(library: Library, spec: PageSpec) -> Built | None:
    """A redirect or a notice; None once nobody claims the address."""
    row = library.db.execute(
        "SELECT r.kind, r.data, r.summary, r.visible FROM place p JOIN record r ON r.id = p.id "
        "WHERE p.url = ? AND p.id = ?",
        (spec.url, spec.subject),
    ).fetchone()
    if row is None or not row[3] or _live(library, spec.url):
        return None
    record, summary = decode_record(row[0], row[1]), decode_summary(row[2])
    if isinstance(record, Removed):
        return _gone(library, spec, record) if spec.url.count("/") < 3 else None
    if isinstance(record, Redirect):
        return _moved(library, spec, Link(text=record.new, url=record.new))
    return _moved(library, spec, Link(text=summary.title, url=summary.url))
