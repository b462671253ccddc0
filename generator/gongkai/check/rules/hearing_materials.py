"""Representatives have the papers seven days before they sit (DEC-07)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.periods import in_words
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.hearing_list import HearingList

RULE = Rule(
    id="GK441",
    name="hearing-materials",
    severity=Severity.ERROR,
    law="重大行政决策程序暂行条例第十六条",
    law_en="State Council order 713, art. 16",
    zh="听证材料送达代表到听证会举行只有{days}，应当不少于{wanted}（{source}）。",
    en="Only {days_en} lie between delivery of the papers and the hearing; {wanted_en} are required ({source}).",
    fix_zh="核对“材料送达”；确实送晚的，推迟“听证时间”。",
    fix_en="Check 材料送达, or hold the hearing later.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every hearing whose papers came too late."""
    record, period = case.record, case.profile.periods.get("听证材料")
    if not isinstance(record, HearingList) or record.delivered is None or period is None:
        return
    days = period.elapsed(record.delivered, record.held.date(), case.profile.calendar)
    if days is not None and days < period.amount:
        yield case.finding(RULE, "材料送达", source=period.source, **in_words(days, period))
