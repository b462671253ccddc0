"""重大行政决策事项目录: what a government means to decide this year (重大行政决策程序暂行条例第三条)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionPlan(Record):
    """One row of a year's catalogue. Rows are moved to another day or taken out openly, never deleted."""

    year: int = said("年度", "目录的年度", en="Year", sample="2026")
    number: int = said("序号", "在当年目录中的序号", en="Number")
    title: str = said("事项名称", "决策事项的名称", en="Matter")
    unit: str = said("承办单位", "决策承办单位（编号或名称）", en="Unit in charge")
    planned: date = said(
        "计划时间", "计划提请集体讨论的日期；只定到月份的，写当月最后一天", en="Planned for", sample="2026-09-30"
    )
    dossier: str = said("决策事项", "启动以后，写决策事项的编号或标题", en="Dossier", default="")
    taken_out: str = said("调出理由", "经批准调出目录的，写明理由", en="Taken out because", default="")
    note: str = said("备注", "备注", en="Note", default="")


KIND = Kind(
    name="decision_plan",
    title="重大行政决策目录事项",
    en="Row of the decision catalogue",
    record=DecisionPlan,
    source="catalogue",
    folder="decision-plans",
    table="目录",
    url="decision-catalogue/index.html",
    column="hearings",
    facts=("year", "number", "planned", "dossier", "taken_out"),
    paged=False,
    listed=False,
    order=45,
)
