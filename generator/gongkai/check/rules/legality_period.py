"""The legality review has seven work days (part of DEC-12)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.periods import in_words
from gongkai.model.decision_stage import DecisionStage
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK435",
    name="legality-period",
    severity=Severity.ERROR,
    law="重大行政决策程序暂行条例第二十六条",
    law_en="State Council order 713, art. 26",
    zh="合法性审查从“送审”到“审结”只有{days}，一般不少于{wanted}（{source}）。",
    en="The legality review took {days_en}; {wanted_en} are the rule ({source}).",
    fix_zh="核对“送审”和“审结”；确有特殊情况的，在“豁免”里写明理由和批准人。",
    fix_en="Check 送审 and 审结; for a special case record an approved waiver.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every review that had too little time."""
    record, period = case.record, case.profile.periods.get("合法性审查")
    review = record.legality if isinstance(record, DecisionStage) else None
    if review is None or period is None:
        return
    days = period.elapsed(review.sent, review.closed, case.profile.calendar)
    if days is not None and days < period.amount:
        yield case.finding(RULE, "合法性审查", "审结", source=period.source, **in_words(days, period))
