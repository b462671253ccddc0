"""A document that concerns businesses was put to them, told what became of it, and was reviewed twice (VAL-09)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.chinese.workdays import Calendar
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.period import Period
from gongkai.model.policy import Making, Policy

RULE = Rule(
    id="GK344",
    name="market-procedure",
    severity=Severity.WARNING,
    law="优化营商环境条例第六十二条、第六十三条、第六十四条",
    law_en="Regulation on the business environment, art. 62-64",
    zh="涉及市场主体的文件，“制定程序”{what}。",
    en="A document that concerns businesses: {what_en}.",
    fix_zh="在“制定程序”里补写；依法不公开征求意见的，写豁免。",
    fix_en="Complete 制定程序; where the law allows no consultation, record a waiver.",
)


def _gaps(making: Making, period: Period, calendar: Calendar) -> Iterator[tuple[str, str, str]]:
    """Key, what is wrong, the same in English."""
    if making.start is None or making.end is None:
        yield "征求意见起", "没有写明征求意见的起止日期", "its consultation has no days"
    elif (days := period.length(making.start, making.end, calendar)) is not None and days < period.amount:
        told = f"里征求意见只有{days}{period.unit}，应当不少于{period.amount}{period.unit}（{period.source}）"
        yield "征求意见止", told, f"its consultation lasted {days} days, {period.amount} are required"
    if not making.adopted:
        yield "采纳情况", "没有写“采纳情况”", "采纳情况 is missing"
    if making.legality is None:
        yield "合法性审核", "没有写“合法性审核”的日期", "合法性审核 is missing"
    if making.competition is None:
        yield "公平竞争审查", "没有写“公平竞争审查”的日期", "公平竞争审查 is missing"


def over_record(case: Case) -> Iterator[Finding]:
    """Everything that its making lacks."""
    record = case.record
    if not isinstance(record, Policy) or not record.market:
        return
    making, period = record.making or Making(), case.profile.periods["市场主体征求意见"]
    for key, what, what_en in _gaps(making, period, case.profile.calendar):
        keys = ("制定程序", key) if record.making else ("涉及市场主体",)
        yield case.finding(RULE, *keys, what=what, what_en=what_en)
