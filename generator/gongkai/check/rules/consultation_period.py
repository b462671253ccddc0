"""A public consultation lasts thirty days, or says why it is shorter (DEC-01)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.periods import in_words
from gongkai.model.decision_stage import DecisionStage
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK431",
    name="consultation-period",
    severity=Severity.ERROR,
    law="重大行政决策程序暂行条例第十五条",
    law_en="State Council order 713, art. 15",
    zh="公开征求意见从“起”到“止”只有{days}，应当不少于{wanted}（{source}），也没有写明缩短的理由。",
    en="The consultation lasts {days_en}; {wanted_en} are required ({source}), and no reason is given.",
    fix_zh="把“止”往后延；情况紧急确需缩短的，在“征求意见”里写“缩短理由”，它会显示在公告上。",
    fix_en="Move 止, or give the urgent reason in 缩短理由: the notice will show it.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every consultation that is too short and does not say why."""
    record, period = case.record, case.profile.periods.get("征求意见")
    call = record.consultation if isinstance(record, DecisionStage) else None
    if call is None or period is None or call.shortened:
        return
    days = period.length(call.start, call.end, case.profile.calendar)
    if days is not None and days < period.amount:
        yield case.finding(RULE, "征求意见", "止", source=period.source, **in_words(days, period))
