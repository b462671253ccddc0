"""A hearing must be announced ten work days ahead (Yunnan), one on rules thirty days, on a licence seven (DEC-11)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.periods import in_words
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.hearing_notice import NOTICE_PERIODS, HearingNotice

RULE = Rule(
    id="GK411",
    name="hearing-notice-period",
    severity=Severity.ERROR,
    law="云政发〔2009〕40号重大决策听证制度；规章制定程序条例第十六条；行政许可法第四十八条、第八十二条",
    law_en="Yunnan 40/2009; Regulation on making rules art. 16; Administrative Licence Law art. 48, 82",
    zh="听证公告发布到听证会举行只有{days}，应当不少于{wanted}（{source}）。",
    en="Only {days_en} lie between notice and hearing; {wanted_en} are required ({source}).",
    fix_zh="推迟“听证时间”，或核对“发布日期”。",
    fix_en="Hold the hearing later, or check the day of publication.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every call that came too late."""
    record = case.record
    if not isinstance(record, HearingNotice):
        return
    period = case.profile.periods[NOTICE_PERIODS[record.on]]
    days = period.elapsed(record.published.date(), record.held.date(), case.profile.calendar)
    if days is not None and days < period.amount:
        yield case.finding(RULE, "听证时间", source=period.source, **in_words(days, period))
