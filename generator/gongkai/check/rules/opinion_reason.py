"""Whoever does not adopt an opinion says why."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.decision_stage import DecisionStage
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.hearing_report import HearingReport

RULE = Rule(
    id="GK436",
    name="opinion-reason",
    severity=Severity.ERROR,
    law="重大行政决策程序暂行条例第十八条；云政办发〔2009〕41号听证实施办法",
    law_en="State Council order 713, art. 18; Yunnan 41/2009",
    zh="第{number}条意见没有采纳，也没有写理由。",
    en="Opinion {number} was not adopted, and no reason is given.",
    fix_zh="在这条意见下面写“理由”。",
    fix_en="Write 理由 below this opinion.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every opinion that was turned down without a word."""
    record = case.record
    if not isinstance(record, DecisionStage | HearingReport):
        return
    for number, opinion in enumerate(record.opinions):
        if not opinion.adopted and not opinion.reason:
            yield case.finding(RULE, "意见处理", number, "采纳", number=number + 1)
