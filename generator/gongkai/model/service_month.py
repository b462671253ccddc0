"""政务服务办事统计: what was handed in, accepted and done at the places of service in a month."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceMonth(Record):
    """One month, or one whole year where only the year's figures are kept."""

    period: str = said(
        "月份", "统计月份，例如 2026-10；只有全年数的写年份，例如 2025", en="Month", sample="2026-10"
    )
    received: int = said("接件", "收到的件数", en="Handed in")
    accepted: int = said("受理", "其中受理的件数", en="Accepted")
    carried: int = said("上期在办", "上期末还没有办结的件数", en="Carried over")
    done: int = said("办结", "本期办结的件数", en="Completed")
    rate: str = said(
        "办结率",
        "办结÷受理，写到0.1个百分点；不写由系统计算",
        en="Rate of completion",
        sample="98.2%",
        default="",
    )
    consulted: int = said("咨询", "窗口和电话咨询的人次", en="Consulted")

    @property
    def title(self) -> str:
        return f"政务服务{self.period}办事统计"

    @property
    def open(self) -> int:
        """What is still under way at the end."""
        return self.carried + self.accepted - self.done


KIND = Kind(
    name="service_month",
    title="政务服务办事统计",
    en="Service statistics",
    record=ServiceMonth,
    source="catalogue",
    folder="service-stats",
    table="统计",
    url="network/statistics.html",
    column="inquiry",
    facts=("period", "received", "accepted", "carried", "done", "open", "consulted"),
    paged=False,
    listed=False,
    order=75,
)
