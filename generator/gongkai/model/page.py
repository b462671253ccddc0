"""静态页面: an editorial page, rendered by MkDocs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class StaticPage(Record):
    """A page about the portal itself: guide, help, contact."""

    title: str = said("标题", "页面标题", en="Title", row=False)
    agency: str = said("发布机构", "负责单位的编号、全称或简称", en="Publishing agency")
    updated: date = said("更新日期", "内容最近核对的日期", en="Updated")
    summary: str = said("摘要", "一两句话的内容概述", en="Summary", default="", row=False)
    order: int = said("顺序", "在页面目录中的次序，小的在前", en="Order", default=50)


KIND = Kind(
    name="page",
    title="页面",
    en="Page",
    record=StaticPage,
    source="content",
    folder="pages",
    url="pages",
    column="inquiry",
    facts=("updated", "order"),
    listed=False,
    order=80,
)
