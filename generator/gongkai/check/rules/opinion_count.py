"""The voices of a ledger add up to what was received."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.decision_stage import DecisionStage
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.opinion import voices

RULE = Rule(
    id="GK437",
    name="opinion-count",
    severity=Severity.WARNING,
    law="重大行政决策程序暂行条例第十八条：归纳整理意见",
    law_en="State Council order 713, art. 18",
    zh="“收到意见”是{received}人次，“意见处理”各条加起来是{sum}人次。",
    en="收到意见 says {received} voices; those of 意见处理 add up to {sum}.",
    fix_zh="核对“收到意见”和每条意见的“人次”；重复的意见合并后人次相加。",
    fix_en="Check 收到意见 and the 人次 of each opinion.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every ledger that does not balance."""
    record = case.record
    if not isinstance(record, DecisionStage) or record.voices is None:
        return
    if (total := voices(record.opinions)) != record.voices:
        yield case.finding(RULE, "收到意见", received=record.voices, sum=total)
