"""服务网点: the service centre, the townships' centres, the villages' stations and the agents' points, as a tree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from gongkai.model.field import said
from gongkai.model.hours import Hours
from gongkai.model.kind import Kind
from gongkai.model.record import Record
from gongkai.model.state import Facts, State, fact_day


class PointLevel(StrEnum):
    """Where a place stands in the network."""

    CENTRE = "政务服务中心"
    TOWNSHIP = "乡镇为民服务中心"
    VILLAGE = "村为民服务站"
    AGENT = "代办点"


# Under which level a place of each level stands.
ABOVE: Mapping[PointLevel, PointLevel | None] = MappingProxyType(
    {
        PointLevel.CENTRE: None,
        PointLevel.TOWNSHIP: PointLevel.CENTRE,
        PointLevel.VILLAGE: PointLevel.TOWNSHIP,
        PointLevel.AGENT: PointLevel.VILLAGE,
    }
)


class WindowClass(StrEnum):
    """What a window is for; the classes of a township's centre, and the one that takes everything."""

    GENERAL = "综合受理类"
    ECONOMY = "经济发展类"
    SOCIAL = "社会事务类"
    PEACE = "综治维稳类"
    PARTY = "党建群团类"
    OTHER = "其他"


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A window of a centre. It is shut from `shut` until the day before `reopened`."""

    number: str = said("窗口号", "窗口编号，照窗口上写的", en="Number of the window", sample="A01")
    name: str = said("窗口名称", "窗口名称", en="Name of the window", sample="不动产登记")
    group: WindowClass = said("窗口类别", "窗口属于哪一类", en="Class of the window", sample="社会事务类")
    unit: str = said("进驻单位", "进驻单位（编号或名称）", en="Agency at the window", default="")
    items: tuple[str, ...] = said("办理内容", "办什么，一条一行", en="Handled at the window", default=())
    shut: date | None = said("暂停日期", "从哪天起暂停办理", en="Shut from", default=None)
    reopened: date | None = said("恢复日期", "从哪天起恢复办理", en="Open again from", default=None)
    reason: str = said("暂停说明", "为什么暂停，暂停时到哪里办", en="Why it is shut", default="")

    def is_shut(self, day: date) -> bool:
        """Whether nothing is handled here on a day."""
        return self.shut is not None and self.shut <= day and (self.reopened is None or day < self.reopened)


@dataclass(frozen=True, slots=True, kw_only=True)
class PointMove:
    """The place moved to another address."""

    day: date = said("搬迁日期", "从哪天起在新地址办理", en="Day of the move")
    old: str = said("原地址", "搬迁前的地址", en="Former address")
    reason: str = said("搬迁说明", "为什么搬、怎么去", en="Why it moved", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePoint(Record):
    """One place. A village's station tells how many agents' points it has; only some of them need rows of their own."""

    title: str = said("名称", "网点的名称", en="Name", sample="鹿城镇为民服务中心", row=False)
    level: PointLevel = said("级别", "政务服务中心、乡镇为民服务中心、村为民服务站或代办点", en="Level")
    parent: str = said("上级", "上一级网点的编号或名称；市中心不写", en="Parent", default="")
    managed_by: str = said("主管机构", "主管机构（编号或名称）", en="Agency in charge", default="")
    townships: int | None = said("乡镇数", "辖区有几个乡镇；市中心填写", en="Townships", default=None, row=False)
    villages: int | None = said(
        "村社区数",
        "辖区有几个村（社区）；市中心和乡镇填写",
        en="Villages and communities",
        default=None,
        row=False,
    )
    groups: int | None = said(
        "村民小组数", "辖区有几个村（居）民小组", en="Groups of villagers", default=None, row=False
    )
    counted_by: str = said(
        "数据来源", "乡镇、村和小组的数是从哪里来的", en="Source of the numbers", default="", row=False
    )
    points: int | None = said(
        "代办点数",
        "村服务站：本村有几个代办点；市和乡镇写了的，要等于各站之和",
        en="Points of agents",
        default=None,
    )
    agents: int | None = said(
        "代办员数", "村服务站：本村有几名代办员；市和乡镇写了的，要等于各站之和", en="Agents", default=None
    )
    address: str = said("地址", "办事地址；搬迁的写新地址", en="Address", default="")
    location: str = said("坐标", "经纬度，纬度在前，只作文字显示", en="Coordinates", default="")
    opening: Hours | None = said(
        "办公时间",
        "写明哪些天和几点，节假日由工作日历判断：工作日 09:00-12:00,13:00-17:00",
        en="Opening hours",
        sample="工作日 09:00-12:00,13:00-17:00",
        default=None,
        row=False,
    )
    phone: str = said("电话", "办公电话，带区号；不写个人手机", en="Phone", default="")
    windows: tuple[Window, ...] = said("窗口", "窗口清单", en="Windows", default=(), row=False)
    services: tuple[str, ...] = said("服务", "能办什么，一条一行", en="Services", default=(), row=False)
    access: tuple[str, ...] = said(
        "无障碍设施", "无障碍和适老设施", en="Facilities for access", default=(), row=False
    )
    transit: str = said("公交", "坐几路车、在哪里下", en="Public transport", default="")
    opened: date | None = said("启用日期", "从哪天起开门办事", en="Opened", default=None)
    closed: date | None = said("停用日期", "从哪天起不再办事", en="Closed", default=None)
    closing: str = said("停用说明", "为什么停用，改到哪里办", en="Why it closed", default="")
    moves: tuple[PointMove, ...] = said(
        "搬迁", "每次搬迁的日期和原地址，按先后写", en="Moves", default=(), row=False
    )
    note: str = said("说明", "其他要告诉群众的", en="Note", default="")

    @property
    def hours(self) -> str:
        """The hours in words, as a fact."""
        return self.opening.words() if self.opening else ""

    def address_on(self, day: date) -> str:
        """The address on a day: that before the first move that is still to come."""
        return next((move.old for move in self.moves if day < move.day), self.address)


def _state(facts: Facts, day: date) -> State:
    """Not yet open, open, closed."""
    opened, closed = fact_day(facts, "opened"), fact_day(facts, "closed")
    if closed and closed <= day:
        return State(label="已停用", tone="off")
    if opened and day < opened:
        return State(label="尚未启用", tone="soon", until=min(opened, closed or opened))
    return State(label="正常服务", tone="open", until=closed)


def open_on(facts: Facts, day: date) -> bool:
    """Whether the place serves people on a day: it has opened and is not closed."""
    return _state(facts, day).tone == "open"


KIND = Kind(
    name="service_point",
    title="服务网点",
    en="Service point",
    record=ServicePoint,
    source="catalogue",
    folder="network",
    table="网点",
    url="network",
    column="inquiry",
    facts=(
        "level",
        "address",
        "phone",
        "hours",
        "townships",
        "villages",
        "groups",
        "points",
        "agents",
        "opened",
        "closed",
    ),
    state=_state,
    listed=False,
    order=74,
)
