"""删除登记: a page that was taken down for good, when and why. Its address goes on saying so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed(Record):
    """A row of catalogue/removed.yml."""

    url: str = said("网址", "删去的页面的网址，不带域名", en="URL", sample="notices/gs-2019-3.html")
    reason: str = said("理由", "为什么删去，会显示在页面上", en="Reason", sample="公示期满，按保存期限规定撤下")
    day: date = said("日期", "删去的日期", en="Day")
    name: str = said("名称", "原来的标题；含个人信息的不要写", en="Former title", default="")

    @property
    def title(self) -> str:
        return self.url


KIND = Kind(
    name="removed",
    title="删除登记",
    en="Removed page",
    record=Removed,
    source="catalogue",
    folder="removed",
    table="删除",
    url="removed",
    column="inquiry",
    paged=False,
    listed=False,
    id_from=("网址",),
    order=91,
)
