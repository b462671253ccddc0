"""政务信息查询: hotlines, places, hours and other ways to ask."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gongkai.model.field import said
from gongkai.model.hours import Hours
from gongkai.model.kind import Kind
from gongkai.model.record import Record


class Way(StrEnum):
    """The ways to ask that the rules name."""

    HOTLINE = "热线电话"
    PLACE = "查询点"
    ONLINE = "网上查询"
    MAILBOX = "信箱"
    ON_REQUEST = "依申请公开"
    PETITION = "信访"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry(Record):
    """One way to get an answer."""

    title: str = said("名称", "热线、场所或渠道的名称", en="Name")
    way: Way = said("方式", "热线电话、查询点、网上查询、信箱、依申请公开或信访", en="Way")
    agency: str = said("主管单位", "主管单位（编号或名称）", en="Agency")
    phone: str = said("电话", "电话号码", en="Phone", default="")
    address: str = said("地址", "地址", en="Address", default="")
    hours: str = said("时间", "服务时间", en="Hours", default="")
    opening: Hours | None = said(
        "营业时间",
        "写明哪些天和几点，节假日由工作日历判断：工作日 09:00-12:00,13:00-17:00",
        en="Opening hours",
        sample="工作日 09:00-12:00,13:00-17:00",
        default=None,
    )
    scope: tuple[str, ...] = said("可查内容", "可以查到什么，一条一行", en="What can be asked", default=())
    note: str = said("说明", "怎么去、怎么问", en="Note", default="")


KIND = Kind(
    name="inquiry",
    title="查询渠道",
    en="Query entry",
    record=Inquiry,
    source="catalogue",
    folder="inquiry",
    table="渠道",
    url="inquiry/index.html",
    column="inquiry",
    facts=("way", "phone", "hours", "address"),
    paged=False,
    listed=False,
    order=70,
)
