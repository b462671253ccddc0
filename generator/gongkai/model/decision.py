"""决策事项: the dossier of a major administrative decision (重大行政决策程序暂行条例, 国令713)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Document


class Step(StrEnum):
    """The steps of the procedure, in the order of the regulation."""

    START = "启动"
    CONSULTATION = "征求意见"
    HEARING_NOTICE = "听证公告"
    HEARING_LIST = "听证代表名单"
    HEARING_REPORT = "听证报告"
    EXPERTS = "专家论证"
    RISK = "风险评估"
    LEGALITY = "合法性审查"
    DELIBERATION = "集体讨论"
    PUBLICATION = "公布"
    EXECUTION = "执行"
    EVALUATION = "后评估"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTaken:
    """A step that was taken, is planned, or does not apply (then `note` says why)."""

    step: Step = said("环节", "决策程序的环节", en="Step")
    day: date | None = said("日期", "完成或计划完成的日期；不适用时不写", en="Day", default=None)
    note: str = said("说明", "简要说明；不适用时写明理由", en="Note", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Document):
    """One decision matter: who carries it, on what basis, and the steps of its procedure."""

    unit: str = said("承办单位", "决策承办单位", en="Unit in charge")
    basis: tuple[str, ...] = said("决策依据", "法律、法规、文件依据，一条一行", en="Basis", default=())
    steps: tuple[StepTaken, ...] = said(
        "程序", "各环节的日期和说明；听证文书会自动排入", en="Procedure", row=False
    )
    results: tuple[str, ...] = said(
        "决策结果", "公布的政策文件（编号、文号或标题）", en="Resulting policies", default=(), row=False
    )


KIND = Kind(
    name="decision",
    title="决策事项",
    en="Decision",
    record=Decision,
    source="content",
    folder="decisions",
    url="hearings",
    column="hearings",
    facts=("unit",),
    order=40,
)
