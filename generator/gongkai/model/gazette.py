"""政府公报: one numbered issue with its contents. What it prints is the standard text of a document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class GazetteSection:
    """A section of an issue with the documents printed in it."""

    name: str = said("栏目", "公报里的栏目名称", en="Section", sample="市政府文件")
    policies: tuple[str, ...] = said("文件", "所刊登的政策文件：编号、文号或标题", en="Documents", default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazette(Document):
    """One issue. Issues are numbered anew each year, and all of them through from the first."""

    year: int = said("年份", "公报的年份", en="Year")
    issue: int = said("期号", "当年第几期", en="Issue of the year")
    total: int | None = said("总期号", "创刊以来第几期", en="Issue since the first", default=None)
    issued: date = said("出刊日期", "这一期出刊的日期", en="Day of issue")
    contents: tuple[GazetteSection, ...] = said("目录", "栏目和所刊登的文件", en="Contents", default=(), row=False)


KIND = Kind(
    name="gazette",
    title="政府公报",
    en="Government gazette",
    record=Gazette,
    source="content",
    folder="gazette",
    url="gazette",
    column="inquiry",
    facts=("year", "issue", "total"),
    order=45,
)
