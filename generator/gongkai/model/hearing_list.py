"""听证代表名单: the second announcement, who will sit at the hearing (国令713 art. 16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gongkai.model.change import Change, first_date, last_reason
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
    representatives: tuple[Representative, ...] = said("听证代表", "听证代表名单", en="Representatives", row=False)
    delivered: date | None = said("材料送达", "听证材料全部送达代表的日期", en="Materials delivered", default=None)
    changes: tuple[Change, ...] = said(
        "变更记录",
        "听证时间每改一次就记一条，原来的日期和理由会一直显示",
        en="Changes of date",
        default=(),
        row=False,
    )

    @property
    def first_held(self) -> datetime | None:
        """The moment that was announced first, if it has moved since."""
        return first_date(self.changes)

    @property
    def moved_for(self) -> str:
        """Why it moved the last time."""
        return last_reason(self.changes)


KIND = Kind(
    name="hearing_list",
    title="听证代表名单",
    en="Hearing list",
    record=HearingList,
    source="content",
    folder="hearing-lists",
    url="hearings",
    column="hearings",
    facts=("held", "place", "decision", "first_held", "moved_for"),
    order=42,
)
