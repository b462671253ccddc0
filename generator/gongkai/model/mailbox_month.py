"""信箱统计: what came into the mayor's mailbox in a month or a year, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxTopic:
    """The letters of one topic."""

    topic: str = said("类别", "来信内容的类别", en="Topic", sample="交通出行")
    received: int = said("收到", "收到的件数", en="Received")
    replied: int = said("直接回复", "直接回复的件数", en="Answered directly")
    referred: int = said("批转", "批转单位办理的件数", en="Referred")
    done: int = said("办结", "批转件中已经办结的件数", en="Completed")
    open: int = said("在办", "批转件中还在办理的件数", en="Under way")


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxUnit:
    """The letters that were referred to one unit."""

    unit: str = said("单位", "承办单位（编号或名称）", en="Unit")
    referred: int = said("批转", "批转给这个单位的件数", en="Referred")
    done: int = said("办结", "已经办结的件数", en="Completed")
    open: int = said("在办", "还在办理的件数", en="Under way")


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxMonth(Record):
    """One month, or one whole year where only the year's figures are kept."""

    period: str = said(
        "月份", "统计月份，例如 2026-10；只有全年数的写年份，例如 2025", en="Month", sample="2026-10"
    )
    received: int = said("收到", "收到的件数", en="Received")
    replied: int = said("直接回复", "直接回复的件数", en="Answered directly")
    referred: int = said("批转", "批转单位办理的件数", en="Referred")
    done: int = said("办结", "批转件中已经办结的件数", en="Completed")
    open: int = said("在办", "批转件中还在办理的件数", en="Under way")
    topics: tuple[MailboxTopic, ...] = said("按类别", "每个类别的件数", en="By topic", default=())
    units: tuple[MailboxUnit, ...] = said("按单位", "每个承办单位的件数", en="By unit", default=())

    @property
    def title(self) -> str:
        return f"市长信箱{self.period}统计"


KIND = Kind(
    name="mailbox_month",
    title="市长信箱统计",
    en="Mailbox statistics",
    record=MailboxMonth,
    source="catalogue",
    folder="mailbox",
    table="统计",
    url="mailbox/index.html",
    column="inquiry",
    facts=("period", "received", "replied", "referred", "done", "open"),
    paged=False,
    listed=False,
    order=73,
)
