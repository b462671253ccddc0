"""机构: city, departments, townships and villages as a tree (政府信息公开条例 art. 20(2))."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record


class AgencyLevel(StrEnum):
    """Where an agency stands in the tree."""

    GOVERNMENT = "市政府"
    DEPARTMENT = "市级部门"
    TOWNSHIP = "乡镇"
    VILLAGE = "村社区"
    UNIT = "直属单位"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency(Record):
    """One agency with its duties and the ways to reach it."""

    name: str = said("名称", "机构全称", en="Name", sample="楚雄市人民政府办公室")
    short: str = said("简称", "规范简称，可用来引用本机构", en="Short name", default="")
    level: AgencyLevel = said("类别", "机构在机构树中的层级", en="Level")
    parent: str = said("上级", "上级机构的编号或名称；市政府不写", en="Parent", default="")
    head: str = said("负责人", "负责人姓名", en="Head", default="")
    duties: tuple[str, ...] = said("职责", "主要职责，一条一行", en="Duties", default=(), row=False)
    address: str = said("地址", "办公地址", en="Address", default="")
    hours: str = said("办公时间", "对外办公时间", en="Hours", default="")
    phone: str = said("电话", "办公电话，带区号", en="Phone", default="")
    fax: str = said("传真", "传真号码", en="Fax", default="")
    postcode: str = said("邮编", "邮政编码", en="Postcode", default="")
    email: str = said("邮箱", "公务邮箱", en="E-mail", default="")
    prefixes: tuple[str, ...] = said(
        "文号代字", "本机构的发文代字，例如 楚市政通", en="Document number prefixes", default=()
    )


KIND = Kind(
    name="agency",
    title="机构",
    en="Agency",
    record=Agency,
    source="catalogue",
    folder="agencies",
    table="机构",
    url="agencies",
    column="inquiry",
    facts=("short", "level", "phone", "parent"),
    listed=False,
    order=10,
)
