"""What is left of a document that was withdrawn: title, number, day, reason. Never its text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from gongkai.chinese.dates import date_cn
from gongkai.model.kind import kinds
from gongkai.model.record import Document
from gongkai.plan.crumbs import crumbs
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec
from gongkai.plan.views import FieldRow, Link
from gongkai.plan.views_moved import TombstoneView

TEMPLATE = "tombstone"
# No search engine should go on listing what was taken back.
NOT_LISTED = ("robots", "noindex")


def _rows(document: Document, number: str) -> Iterator[FieldRow]:
    taken = document.withdrawn
    assert taken is not None
    if number:
        yield FieldRow(label="文号", text=number)
    yield FieldRow(label="发布日期", text=date_cn(document.published.date()))
    yield FieldRow(label="撤回日期", text=date_cn(taken.day))
    yield FieldRow(label="撤回单位", text=taken.unit)
    yield FieldRow(label="撤回理由", text=taken.reason)


def notice_of_withdrawal(library: Library, spec: PageSpec) -> Built | None:
    """The page in place of a withdrawn document; None if it is not one."""
    found = library.withdrawn(spec.subject)
    if found is None or kinds()[found[0].kind].address(spec.subject) != spec.url:
        return None
    summary, document = found
    kind = kinds()[summary.kind]
    head = column_head(library.site, kind.column, summary.title, f"《{summary.title}》已经撤回")
    view = TombstoneView(
        head=replace(head, meta=(*head.meta, NOT_LISTED)),
        root=root_of(spec.url),
        crumbs=crumbs(kind.column, Link(text=summary.title)),
        title=summary.title,
        what="withdrawn",
        lead=f"这份{kind.title}发布以后已经撤回，正文和附件不再提供。",
        fields=tuple(_rows(document, summary.facts.get("number", ""))),
    )
    return Built(view=view, template=TEMPLATE, shell=kind.column)
