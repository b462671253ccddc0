"""通报: the quarterly bulletin of key work, with its tasks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One task: who leads, who helps, until when, how far."""

    id: str = said("序号", "任务序号", en="Number")
    title: str = said("任务", "任务名称", en="Task")
    lead: str = said("牵头单位", "牵头单位（编号或名称）", en="Lead unit")
    units: tuple[str, ...] = said("责任单位", "责任单位（编号或名称）", en="Responsible units", default=())
    due: date = said("完成时限", "完成时限", en="Due")
    progress: int = said("进度", "完成百分比，0 到 100", en="Progress", sample="60")
    note: str = said("进展", "进展、成效和下步措施", en="Progress in words", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulletin(Document):
    """The bulletin of one quarter."""

    year: int = said("年份", "通报的年份", en="Year")
    quarter: int = said("季度", "第几季度，1 到 4", en="Quarter")
    ledger: int | None = said(
        "台账年度",
        "任务来自哪一年的重点工作台账；写了就要与台账一致",
        en="Year of the ledger",
        sample="2026",
        default=None,
        row=False,
    )
    policies: tuple[str, ...] = said(
        "落实文件", "所落实的政策文件（编号、文号或标题）", en="Policies carried out", default=()
    )
    tasks: tuple[Task, ...] = said("任务清单", "任务、单位、时限和进度", en="Tasks", default=(), row=False)


KIND = Kind(
    name="bulletin",
    title="重点工作通报",
    en="Work bulletin",
    record=Bulletin,
    source="content",
    folder="bulletins",
    url="bulletins",
    column="bulletins",
    facts=("year", "quarter", "ledger"),
    order=60,
)
