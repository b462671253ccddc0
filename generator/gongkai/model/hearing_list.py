"""听证代表名单: the second announcement, who will sit at the hearing (国令713 art. 16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative:
    """One person at the table: name and category, nothing that leads to a private door."""

    name: str = said("姓名", "代表姓名", en="Name")
    category: str = said("类别", "代表类别", en="Category")
    unit: str = said("单位", "所在单位或所属村社区", en="Unit", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class HearingList(Document):
    """The list of representatives, with the time and place fixed."""

    decision: str = said("决策事项", "所属的决策事项（编号或标题）", en="Decision")
    held: datetime = said("听证时间", "举行听证会的日期和时刻", en="Held at")
    place: str = said("听证地点", "举行听证会的地点", en="Place")
    representatives: tuple[Representative, ...] = said("听证代表", "听证代表名单", en="Representatives")


KIND = Kind(
    name="hearing_list",
    title="听证代表名单",
    en="Hearing list",
    record=HearingList,
    source="content",
    folder="hearing-lists",
    url="hearings",
    column="hearings",
    facts=("held", "place", "decision"),
    order=42,
)
