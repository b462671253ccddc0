"""政策文件: a document of the government with its number, dates and validity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from gongkai.chinese.doc_number import DocNumber, parse
from gongkai.chinese.index_number import parse as parse_index
from gongkai.model.field import said
from gongkai.model.interpretation import Form
from gongkai.model.kind import Kind
from gongkai.model.period import Period
from gongkai.model.record import Document
from gongkai.model.state import Facts, State, fact_day


class Genre(StrEnum):
    """体裁: the fifteen kinds of official document (党政机关公文处理工作条例, 2012)."""

    RESOLUTION = "决议"
    DECISION = "决定"
    ORDER = "命令（令）"
    COMMUNIQUE = "公报"
    ANNOUNCEMENT = "公告"
    PUBLIC_NOTICE = "通告"
    OPINION = "意见"
    NOTICE = "通知"
    CIRCULAR = "通报"
    REPORT = "报告"
    REQUEST = "请示"
    REPLY = "批复"
    MOTION = "议案"
    LETTER = "函"
    MINUTES = "纪要"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What this document does to another one. It is written here alone; the other document learns of it by itself."""

    document: str = said(
        "文件", "所针对的政策文件（编号、文号或标题）", en="Document", sample="楚市政规〔2021〕2号"
    )
    day: date | None = said(
        "日期", "从哪天起；不写则为本文件的施行日期，没有施行日期的为成文日期", en="From", default=None
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """How a document that concerns businesses was made (优化营商环境条例 art. 62-64)."""

    start: date | None = said("征求意见起", "向市场主体征求意见的第一天", en="Consultation from", default=None)
    end: date | None = said("征求意见止", "征求意见的最后一天", en="Consultation to", default=None)
    adopted: str = said("采纳情况", "意见采纳情况，或者公布采纳情况的网址", en="Opinions adopted", default="")
    legality: date | None = said("合法性审核", "完成合法性审核的日期", en="Legality review", default=None)
    competition: date | None = said(
        "公平竞争审查", "完成公平竞争审查的日期", en="Competition review", default=None
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class InterpretationPlan:
    """解读方案: what the interpretation will say, how, where and when. It is filed with the draft, never shown."""

    outline: str = said("提纲", "解读要讲清楚的几点", en="Outline")
    forms: tuple[Form, ...] = said("形式", "文字、图解、问答等，可多选", en="Forms")
    channels: tuple[str, ...] = said("渠道", "在哪里发布", en="Channels")
    day: date = said("时间", "计划发布解读的日期", en="Planned for")


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy(Document):
    """One policy document. `signed` 成文, `printed` 印发, `published` 发布, `effective` 施行, `expires` 失效."""

    number: str = said(
        "文号", "发文字号，年份用六角括号", en="Document number", sample="楚市政通〔2017〕47号", default=""
    )
    issuers: tuple[str, ...] = said("发文机关", "发文机关，联合发文时主办机关在前", en="Issuers")
    index_number: str = said("索引号", "信息索引号，全站不重复", en="Index number", default="")
    signed: date = said("成文日期", "成文日期", en="Signed", sample="2017-06-26")
    printed: date | None = said("印发日期", "印发日期", en="Printed", default=None)
    effective: date | None = said("施行日期", "施行日期；不写则自印发之日起", en="In force from", default=None)
    expires: date | None = said("失效日期", "有效期届满的日期", en="Expires", default=None)
    repealed: date | None = said("废止日期", "被废止的日期", en="Repealed", default=None)
    amends: tuple[Act, ...] = said("修改文件", "本文件修改了哪些文件", en="Amends", default=(), row=False)
    repeals: tuple[Act, ...] = said("废止文件", "本文件废止了哪些文件", en="Repeals", default=(), row=False)
    lapses: tuple[Act, ...] = said(
        "宣布失效", "本文件宣布哪些文件失效", en="Declares lapsed", default=(), row=False
    )
    explains: tuple[Act, ...] = said("解释文件", "本文件对哪些文件作出解释", en="Explains", default=(), row=False)
    drafter: tuple[str, ...] = said(
        "起草单位", "起草单位，负责解读；联合起草时牵头单位在前", en="Drafting agencies", default=()
    )
    genre: Genre | None = said("体裁", "公文种类", en="Genre", default=None)
    subject_class: str = said(
        "主题分类", "主题分类，用反斜杠分级", en="Subject class", sample=r"综合政务\政务公开", default=""
    )
    normative: bool = said("规范性文件", "是否行政规范性文件：是或否", en="Normative", default=False)
    regulation: bool = said("规章", "是否政府规章：是或否", en="Government rules", default=False)
    market: bool = said(
        "涉及市场主体",
        "是否涉及市场主体的权利义务：是或否；是的，写“制定程序”",
        en="Concerns businesses",
        default=False,
    )
    making: Making | None = said(
        "制定程序", "征求意见、采纳情况、合法性审核和公平竞争审查", en="How it was made", default=None, row=False
    )
    plan: InterpretationPlan | None = said(
        "解读方案",
        "解读的提纲、形式、渠道和时间；只用于检查，不会上网",
        en="Plan of the interpretation",
        default=None,
        row=False,
    )
    to_interpret: bool = said(
        "须解读",
        "是否属于须配发解读的文件：是或否，默认为是",
        en="Needs an interpretation",
        default=True,
        row=False,
    )


def act_day(acting: Policy, act: Act) -> date:
    """The day from which it acts upon the other document."""
    return act.day or acting.effective or acting.signed


def _first(*days: date | None) -> date | None:
    return min((day for day in days if day), default=None)


def _validity(facts: Facts, day: date) -> State | None:
    """The facts with `_on` come from the documents that act upon this one."""
    expires = fact_day(facts, "expires")
    repealed = _first(fact_day(facts, "repealed"), fact_day(facts, "repealed_on"))
    lapsed = _first(expires and expires + timedelta(days=1), fact_day(facts, "lapsed_on"))
    effective, amended = fact_day(facts, "effective"), fact_day(facts, "amended_on")
    if repealed and day >= repealed:
        return State(label="已废止", tone="off")
    if lapsed and day >= lapsed:
        return State(label="已失效", tone="off", until=repealed)
    if effective and day < effective:
        return State(label="尚未施行", tone="soon", until=_first(effective, repealed, lapsed))
    if amended and day >= amended:
        return State(label="已修改", tone="open", until=_first(repealed, lapsed))
    return State(label="现行有效", tone="open", until=_first(repealed, lapsed, amended))


def _shelves(policy: Policy) -> tuple[str, ...]:
    """By genre, by year, and by the sequences of its document number and of its index number."""
    number = parse(policy.number)
    genre = (f"genre:{policy.genre.value}",) if policy.genre else ()
    serial = (f"number:{number.prefix}〔{number.year}〕",) if isinstance(number, DocNumber) else ()
    index = parse_index(policy.index_number)
    place = (f"index:{index.org}/{index.year}",) if index else ()
    return (*genre, f"year:{policy.signed.year}", *serial, *place)


def formed_day(record: Document, period: Period) -> date | None:
    """When the information came into being: as written, else when a policy was signed; None before the law began."""
    day = record.formed or (record.signed if isinstance(record, Policy) else None)
    return None if day and period.since and day < period.since else day


KIND = Kind(
    name="policy",
    title="政策文件",
    en="Policy document",
    record=Policy,
    source="content",
    folder="policies",
    url="policies",
    column="inquiry",
    facts=("number", "index_number", "signed", "effective", "expires", "repealed", "to_interpret"),
    state=_validity,
    shelves=_shelves,
    order=30,
)
