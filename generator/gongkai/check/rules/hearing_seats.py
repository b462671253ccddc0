"""The seats of the categories add up to all seats (DEC-08)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.hearing_notice import HearingNotice

RULE = Rule(
    id="GK440",
    name="hearing-seats",
    severity=Severity.WARNING,
    law="云政发〔2009〕40号重大决策听证制度：公告听证代表名额及其产生方式",
    law_en="Yunnan 40/2009: the notice states the seats",
    zh="“代表名额”是{seats}名，“名额构成”各类加起来是{sum}名。",
    en="代表名额 says {seats} seats; those of 名额构成 add up to {sum}.",
    fix_zh="核对“代表名额”和各类的“人数”。",
    fix_en="Check 代表名额 and the 人数 of each category.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every notice whose seats do not add up."""
    record = case.record
    if not isinstance(record, HearingNotice) or not record.groups:
        return
    if (total := sum(group.count for group in record.groups)) != record.seats:
        yield case.finding(RULE, "代表名额", seats=record.seats, sum=total)
