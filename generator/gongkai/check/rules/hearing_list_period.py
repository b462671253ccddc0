"""The list of representatives must be out seven work days before the hearing (Yunnan)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.periods import in_words
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.hearing_list import HearingList

RULE = Rule(
    id="GK412",
    name="hearing-list-period",
    severity=Severity.ERROR,
    law="重大行政决策程序暂行条例第十六条；云南省重大决策听证的部门细则",
    law_en="State Council order 713 art. 16; Yunnan rules",
    zh="听证代表名单发布到听证会举行只有{days}，应当不少于{wanted}（{source}）。",
    en="Only {days_en} lie between list and hearing; {wanted_en} are required ({source}).",
    fix_zh="推迟“听证时间”，或核对“发布日期”。",
    fix_en="Hold the hearing later, or check the day of publication.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every list that came too late."""
    record, period = case.record, case.profile.periods.get("听证名单")
    if not isinstance(record, HearingList) or period is None:
        return
    days = period.elapsed(record.published.date(), record.held.date(), case.profile.calendar)
    if days is not None and days < period.amount:
        yield case.finding(RULE, "听证时间", source=period.source, **in_words(days, period))
