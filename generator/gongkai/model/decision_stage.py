"""决策文书: one stage of a major administrative decision put on file (重大行政决策程序暂行条例, 国令713).

The hearing has documents of its own; every other stage of the procedure is one of these. What a stage must say
stands in a block of its name, and `环节` declares which block that is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gongkai.model.change import Change, first_date, last_reason
from gongkai.model.decision_parts import (
    Block,
    Consultation,
    Deliberation,
    Evaluation,
    Execution,
    ExpertReview,
    LegalityReview,
    Publication,
    RiskAssessment,
    Start,
)
from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.opinion import Opinion
from gongkai.model.record import Document
from gongkai.model.state import Facts, State, window_state


class FiledStep(StrEnum):
    """The stages that are filed this way, in the words of `Step`."""

    START = "启动"
    CONSULTATION = "征求意见"
    EXPERTS = "专家论证"
    RISK = "风险评估"
    LEGALITY = "合法性审查"
    DELIBERATION = "集体讨论"
    PUBLICATION = "公布"
    EXECUTION = "执行"
    EVALUATION = "后评估"


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionStage(Document):
    """The document of one stage. A consultation has two: the call, and the result with its ledger of opinions."""

    decision: str = said("决策事项", "所属的决策事项（编号或标题）", en="Decision")
    step: FiledStep = said("环节", "这份文书属于哪个环节", en="Step")
    launch: Start | None = said("启动", "启动环节的内容", en="Start", default=None, row=False)
    consultation: Consultation | None = said(
        "征求意见", "征求意见公告的内容", en="Consultation", default=None, row=False
    )
    experts: ExpertReview | None = said(
        "专家论证", "专家论证环节的内容", en="Expert review", default=None, row=False
    )
    risk: RiskAssessment | None = said(
        "风险评估", "风险评估环节的内容", en="Risk assessment", default=None, row=False
    )
    legality: LegalityReview | None = said(
        "合法性审查", "合法性审查环节的内容", en="Legality review", default=None, row=False
    )
    deliberation: Deliberation | None = said(
        "集体讨论", "集体讨论环节的内容", en="Deliberation", default=None, row=False
    )
    publication: Publication | None = said("公布", "公布环节的内容", en="Publication", default=None, row=False)
    execution: Execution | None = said("执行", "执行环节的内容", en="Execution", default=None, row=False)
    evaluation: Evaluation | None = said("后评估", "后评估环节的内容", en="Evaluation", default=None, row=False)
    voices: int | None = said(
        "收到意见",
        "征求意见结果：一共收到多少人次的意见，没有就写 0",
        en="Opinions received",
        default=None,
        row=False,
    )
    opinions: tuple[Opinion, ...] = said(
        "意见处理", "征求意见结果：意见、人次、是否采纳和理由", en="Opinions", default=(), row=False
    )
    changes: tuple[Change, ...] = said(
        "变更记录", "征求意见的截止日期每改一次就记一条", en="Changes of date", default=(), row=False
    )

    @property
    def block(self) -> Block | None:
        """What this stage says, if the block that `环节` announces is there."""
        found: Block | None = getattr(self, BLOCKS[self.step])
        return found

    @property
    def is_result(self) -> bool:
        """Whether this tells the result of a consultation."""
        return self.voices is not None

    @property
    def start(self) -> date | None:
        """First day of a consultation."""
        return self.consultation.start if self.consultation else None

    @property
    def end(self) -> date | None:
        """Last day of a consultation."""
        return self.consultation.end if self.consultation else None

    @property
    def done(self) -> date | None:
        """The day on which the stage was, or will be, complete."""
        block = self.block
        if isinstance(block, Consultation):
            return block.end
        if isinstance(block, LegalityReview):
            return block.closed
        if isinstance(block, Execution):
            return block.start
        return block.day if block else None

    @property
    def conclusion(self) -> str:
        """What the stage came to, in a few words."""
        if self.voices is not None:
            return f"收到意见{self.voices}人次"
        value = getattr(self.block, "conclusion", "")
        return value.value if isinstance(value, StrEnum) else str(value)

    @property
    def first_end(self) -> datetime | None:
        """The last day that was announced first, if it has moved since."""
        return first_date(self.changes)

    @property
    def moved_for(self) -> str:
        """Why the last day moved the last time."""
        return last_reason(self.changes)


BLOCKS = {
    FiledStep.START: "launch",
    FiledStep.CONSULTATION: "consultation",
    FiledStep.EXPERTS: "experts",
    FiledStep.RISK: "risk",
    FiledStep.LEGALITY: "legality",
    FiledStep.DELIBERATION: "deliberation",
    FiledStep.PUBLICATION: "publication",
    FiledStep.EXECUTION: "execution",
    FiledStep.EVALUATION: "evaluation",
}


def _state(facts: Facts, day: date) -> State | None:
    return window_state(facts, day, ("即将征求意见", "征求意见中", "征求意见已结束"))


KIND = Kind(
    name="decision_stage",
    title="决策文书",
    en="Decision document",
    record=DecisionStage,
    source="content",
    folder="decision-stages",
    url="hearings",
    column="hearings",
    facts=("step", "done", "start", "end", "conclusion", "is_result", "decision", "first_end", "moved_for"),
    state=_state,
    order=44,
)
