"""The application form of a guide: a page to print, and a file to fill in."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.request_guide import RequestGuide
from gongkai.plan.crumbs import crumbs
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views import Link
from gongkai.plan.views_annual import RequestFormView

NAME = "request_form"
_TITLE = "政府信息公开申请表"


def _of(record_id: str) -> Iterator[PageSpec]:
    yield from (
        PageSpec(url=f"request-forms/{record_id}.{end}", kind=NAME, subject=record_id) for end in ("html", "docx")
    )


def every(library: Library) -> Iterator[PageSpec]:
    """A page and a file for each guide."""
    for guide in library.of_kind("request_guide"):
        yield from _of(guide.id)


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Those of the touched guides."""
    for record_id in sorted(touched.records):
        summary = library.summary(record_id)
        if summary and summary.kind == "request_guide":
            yield from _of(record_id)


def _groups(record: RequestGuide) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    for group in dict.fromkeys(item.group for item in record.form):
        yield group, tuple((item.name, item.note) for item in record.form if item.group == group)


def build(library: Library, spec: PageSpec) -> Built | None:
    """The form, if its guide is published."""
    full = library.full(spec.subject)
    if full is None or not isinstance(full.record, RequestGuide) or spec not in _of(spec.subject):
        return None
    guide, paper = Link(text=full.summary.title, url=full.summary.url), spec.url.endswith(".docx")
    view = RequestFormView(
        head=column_head(library.site, "inquiry", _TITLE, f"{_TITLE}：在线查看、打印或者下载填写"),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text="依申请公开", url="requests/index.html"), guide, Link(text=_TITLE)),
        title=_TITLE,
        organ=library.agency(full.summary.id),
        day=full.summary.day[:10],
        groups=tuple(_groups(full.record)),
        guide=guide,
        file=Link(text="下载申请表", url=spec.url.removesuffix("html").removesuffix("docx") + "docx"),
    )
    return Built(view=view, template="request-form" if paper else NAME, shell=None if paper else "inquiry")
