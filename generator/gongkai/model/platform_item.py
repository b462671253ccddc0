"""政府信息公开平台: where each thing that the law wants published is found on this portal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record


class Block(StrEnum):
    """The four blocks of the platform, in their order (国办公开办函〔2019〕61号)."""

    GUIDE = "政府信息公开指南"
    SYSTEM = "政府信息公开制度"
    STATUTORY = "法定主动公开内容"
    REPORT = "政府信息公开年报"


# What 政府信息公开条例 art. 20 asks of every organ and art. 21 of a county, in short words.
STATUTORY: Mapping[tuple[int, int], str] = MappingProxyType(
    {
        (20, 1): "行政法规、规章和规范性文件",
        (20, 2): "机关职能、机构设置和联系方式",
        (20, 3): "规划及相关政策",
        (20, 4): "统计信息",
        (20, 5): "行政许可和管理服务事项",
        (20, 6): "行政处罚和行政强制",
        (20, 7): "财政预算和决算",
        (20, 8): "行政事业性收费",
        (20, 9): "政府集中采购",
        (20, 10): "重大建设项目",
        (20, 11): "民生政策、措施及实施情况",
        (20, 12): "突发公共事件的预案、预警和应对",
        (20, 13): "监督检查情况",
        (20, 14): "公务员招考和录用",
        (20, 15): "规定应当主动公开的其他信息",
        (21, 1): "市政建设",
        (21, 2): "公共服务",
        (21, 3): "公益事业",
        (21, 4): "土地征收",
        (21, 5): "房屋征收",
        (21, 6): "治安管理",
        (21, 7): "社会救助",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformItem(Record):
    """One entry of the platform: what it is, and where it leads; or why it does not apply here."""

    block: Block = said("板块", "政府信息公开平台四个板块中的哪一个", en="Block")
    title: str = said("条目", "页面上显示的条目名称", en="Entry")
    article: int | None = said("条", "条例第几条：20 或 21；只用于法定主动公开内容", en="Article", default=None)
    number: int | None = said("项", "这一条的第几项", en="Item of the article", default=None)
    content: str = said("内容", "公开些什么，一两句话", en="What is published", default="")
    kinds: tuple[str, ...] = said("种类", "去处：哪些种类的全部信息", en="Kinds", sample="政策文件", default=())
    fields: tuple[str, ...] = said("领域", "去处：标准目录的哪些领域", en="Fields", default=())
    topics: tuple[str, ...] = said("主题", "去处：哪些主题", en="Topics", default=())
    matters: tuple[str, ...] = said("公开事项", "去处：哪些公开事项", en="Matters", default=())
    policies: tuple[str, ...] = said("文件", "去处：哪些政策文件", en="Documents", default=())
    pages: tuple[str, ...] = said("页面", "去处：哪些静态页面", en="Pages", default=())
    agencies: bool = said("机构名录", "去处：是否机构名录", en="Directory of agencies", default=False)
    reason: str = said("不适用理由", "没有这类信息的，写明理由", en="Why it does not apply", default="")

    @property
    def leads(self) -> bool:
        """Whether the entry leads anywhere."""
        places = (self.kinds, self.fields, self.topics, self.matters, self.policies, self.pages)
        return any(places) or self.agencies


KIND = Kind(
    name="platform_item",
    title="公开平台条目",
    en="Platform entry",
    record=PlatformItem,
    source="catalogue",
    folder="platform",
    table="条目",
    url="platform/index.html",
    column="inquiry",
    facts=("block", "article", "number"),
    paged=False,
    listed=False,
    order=85,
)
