"""听证公告: the call to a hearing (云政发〔2009〕40号; 国令713 art. 16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gongkai.model.change import Cancellation, Change, first_date, last_reason
from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Contact, Document
from gongkai.model.state import Facts, State, event_state


class HearingOn(StrEnum):
    """What is heard: it decides how early the notice must be (规章制定程序条例 art. 16; 行政许可法 art. 48)."""

    DECISION = "重大行政决策"
    RULES = "政府规章"
    LICENCE = "行政许可"


# The period of the profile by which each is measured.
NOTICE_PERIODS = {
    HearingOn.DECISION: "听证公告",
    HearingOn.RULES: "规章听证公告",
    HearingOn.LICENCE: "许可听证公告",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatGroup:
    """How many representatives of one category, and how they are chosen."""

    category: str = said("类别", "代表类别", en="Category", sample="利益相关者")
    count: int = said("人数", "名额", en="Seats")
    chosen: str = said("产生方式", "自愿报名、推荐或邀请", en="How chosen", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class HearingNotice(Document):
    """When and where the hearing is held, who may sit and how to sign up."""

    decision: str = said("决策事项", "所属的决策事项（编号或标题）", en="Decision")
    on: HearingOn = said(
        "听证种类",
        "重大行政决策、政府规章或行政许可，决定公告的期限",
        en="Kind of hearing",
        default=HearingOn.DECISION,
    )
    serial: int = said("公告序号", "第几号公告", en="Serial number", default=1, row=False)
    held: datetime = said("听证时间", "举行听证会的日期和时刻", en="Held at", sample="2026-12-18 09:00")
    place: str = said("听证地点", "举行听证会的地点", en="Place")
    seats: int = said("代表名额", "听证代表总名额", en="Seats")
    groups: tuple[SeatGroup, ...] = said(
        "名额构成", "各类代表的名额和产生方式", en="Composition", default=(), row=False
    )
    observers: int = said("旁听名额", "旁听人名额", en="Observers", default=0)
    signup_until: datetime | None = said("报名截止", "报名截止日期和时刻", en="Sign-up until", default=None)
    signup: str = said("报名方式", "怎样报名、需要什么条件", en="How to sign up", default="")
    contact: Contact | None = said("联系方式", "咨询和报名的联系方式", en="Contact", default=None, row=False)
    changes: tuple[Change, ...] = said(
        "变更记录",
        "听证时间每改一次就记一条，原来的日期和理由会一直显示",
        en="Changes of date",
        default=(),
        row=False,
    )
    cancelled: Cancellation | None = said(
        "取消", "听证会取消的日期和理由", en="Cancelled", default=None, row=False
    )

    @property
    def first_held(self) -> datetime | None:
        """The moment that was announced first, if it has moved since."""
        return first_date(self.changes)

    @property
    def moved_for(self) -> str:
        """Why it moved the last time."""
        return last_reason(self.changes)

    @property
    def called_off(self) -> date | None:
        """The day on which it was called off."""
        return self.cancelled.day if self.cancelled else None


def _state(facts: Facts, day: date) -> State | None:
    if facts.get("called_off"):
        return State(label="已取消", tone="off")
    return event_state(facts, day, ("即将听证", "今日听证", "已举行"))


KIND = Kind(
    name="hearing_notice",
    title="听证公告",
    en="Hearing notice",
    record=HearingNotice,
    source="content",
    folder="hearing-notices",
    url="hearings",
    column="hearings",
    facts=("held", "place", "signup_until", "serial", "decision", "first_held", "moved_for", "called_off"),
    state=_state,
    order=41,
)
