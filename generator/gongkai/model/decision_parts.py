"""What 决策文书 are made of: for each stage the block of what it must say, and the words to choose from.

Articles are those of 重大行政决策程序暂行条例 (国令713).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gongkai.model.field import said
from gongkai.model.record import Contact


class Participation(StrEnum):
    """How the public takes part (art. 14); hearings have documents of their own."""

    OPEN_CALL = "向社会公开征求意见"
    WRITTEN = "书面征求意见"
    MEETING = "座谈会"
    VISIT = "实地走访"
    QUESTIONNAIRE = "问卷调查"
    POLL = "民意调查"


class Review(StrEnum):
    """How experts are asked (art. 19)."""

    MEETING = "论证会"
    WRITTEN = "书面咨询"
    COMMISSIONED = "委托咨询论证"


class Controllable(StrEnum):
    """What a risk assessment must come to (art. 24)."""

    YES = "可控"
    NO = "不可控"


class Legality(StrEnum):
    """What the legality review came to (art. 25, 27)."""

    PASSED = "合法"
    AFTER_CHANGES = "修改后合法"
    FAILED = "不合法"


class Outcome(StrEnum):
    """What the meeting decided (art. 30)."""

    PASSED = "通过"
    PASSED_IN_PRINCIPLE = "原则通过"
    AGAIN = "再次讨论"
    REJECTED = "不予通过"


class Sequel(StrEnum):
    """What follows from an evaluation (art. 36, 37)."""

    GO_ON = "继续执行"
    AMEND = "调整修改"
    SUSPEND = "暂缓执行"
    STOP = "停止执行"


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Who proposed it and when the procedure began (art. 10, 11)."""

    day: date = said("日期", "同意启动的日期", en="Started on")
    proposed: str = said("建议来源", "谁提出的决策建议", en="Proposed by")
    note: str = said("说明", "为什么启动", en="Note", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """From when to when, in which ways, on which draft (art. 14, 15). Both days are included."""

    start: date = said("起", "征求意见的第一天", en="From")
    end: date = said("止", "征求意见的最后一天，一般不少于30日", en="To")
    ways: tuple[Participation, ...] = said("方式", "公众参与的方式，可多选", en="Ways")
    draft: str = said("草案附件", "决策草案，写“附件”里的文件名", en="Draft", default="")
    explanation: str = said("说明附件", "草案的说明，写“附件”里的文件名", en="Explanation", default="")
    shortened: str = said("缩短理由", "少于30日的，写明情况紧急等原因", en="Reason for a short time", default="")
    contact: Contact | None = said("提交意见", "意见寄到哪里、找谁", en="Send opinions to", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expert:
    """One expert: name, field, unit."""

    name: str = said("姓名", "专家姓名", en="Name")
    field: str = said("专业", "专业领域", en="Field")
    unit: str = said("单位", "所在单位", en="Unit", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertReview:
    """Who was asked and what they found (art. 19-21)."""

    day: date = said("日期", "论证完成的日期", en="Done on")
    form: Review = said("形式", "论证会、书面咨询或委托咨询论证", en="Form")
    people: tuple[Expert, ...] = said("专家", "参加论证的专家", en="Experts")
    conclusion: str = said("结论", "论证结论", en="Conclusion")


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskAssessment:
    """Risks and what is done about them (art. 22-24)."""

    day: date = said("日期", "评估完成的日期", en="Done on")
    unit: str = said("评估单位", "组织评估的单位或受托机构", en="Assessed by", default="")
    conclusion: Controllable = said("结论", "可控或不可控", en="Conclusion")
    risks: tuple[str, ...] = said("风险点", "主要风险，一条一行", en="Risks", default=())
    measures: tuple[str, ...] = said("措施", "防范措施和处置预案，一条一行", en="Measures", default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalityReview:
    """Handed in, finished, result (art. 25-28)."""

    sent: date = said("送审", "送请合法性审查的日期", en="Handed in")
    closed: date = said("审结", "出具审查意见的日期", en="Finished")
    unit: str = said("审查部门", "负责审查的部门", en="Reviewed by")
    conclusion: Legality = said("结论", "合法、修改后合法或不合法", en="Conclusion")
    note: str = said("说明", "审查意见摘要", en="Note", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliberation:
    """The meeting that discussed it (art. 30)."""

    day: date = said("日期", "会议日期", en="Held on")
    meeting: str = said("会议", "例如：市人民政府第62次常务会议", en="Meeting")
    conclusion: Outcome = said("结论", "通过、原则通过、再次讨论或不予通过", en="Conclusion")
    note: str = said("说明", "会议要求摘要", en="Note", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """When and where the decision was published (art. 32)."""

    day: date = said("日期", "公布的日期", en="Published on")
    channels: tuple[str, ...] = said("渠道", "政府公报、政府网站、报纸等", en="Channels", default=())
    note: str = said("说明", "对公众和专家意见采纳情况的说明", en="Note", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Execution:
    """Who carries it out, since when, how far (art. 34, 35)."""

    start: date = said("起", "开始执行的日期", en="From")
    units: tuple[str, ...] = said("执行单位", "决策执行单位（编号或名称）", en="Carried out by")
    progress: str = said("进展", "执行情况", en="Progress", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """What became of it (art. 36)."""

    day: date = said("日期", "评估完成的日期", en="Done on")
    unit: str = said("评估单位", "组织评估的单位或受托机构", en="Evaluated by")
    conclusion: Sequel = said("结论", "继续执行、调整修改、暂缓执行或停止执行", en="Conclusion")
    findings: tuple[str, ...] = said("主要发现", "评估发现，一条一行", en="Findings", default=())


Block = (
    Start
    | Consultation
    | ExpertReview
    | RiskAssessment
    | LegalityReview
    | Deliberation
    | Publication
    | Execution
    | Evaluation
)
