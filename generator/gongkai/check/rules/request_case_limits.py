"""Each application is answered within its limit (REQ-05). The ledger knows days, not persons."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gongkai.check.case import Case
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.profile import Profile
from gongkai.model.request_year import RequestCase, RequestYear

RULE = Rule(
    id="GK528",
    name="request-case-limits",
    severity=Severity.WARNING,
    law="政府信息公开条例第三十二条、第三十三条",
    law_en="Regulation art. 32, 33",
    zh="第{number}件{received}收到，最迟应当在{due}答复{extended}，实际是{answered}。",
    en="Case {number}, received on {received}, was due by {due}{extended_en} and was answered on {answered}.",
    fix_zh="核对日期；经批准延长的写“延期: 是”，征求意见用去的工作日写在“征求意见天数”。",
    fix_en="Check the days; write 延期: 是 where the time was extended, and the days of others in 征求意见天数.",
)


def _last(case: RequestCase, profile: Profile) -> date | None:
    """The last day on which an answer is in time; None where the calendar does not reach."""
    last = profile.periods["申请答复"].due(case.received, profile.calendar)
    if last and case.extended:
        last = profile.periods["申请答复延长"].due(last, profile.calendar)
    return profile.calendar.add(last, case.third_party) if last and case.third_party > 0 else last


def over_record(case: Case) -> Iterator[Finding]:
    """Every case that was answered late. One without an answer is judged by the day it is given."""
    if not isinstance(case.record, RequestYear):
        return
    for number, one in enumerate(case.record.cases):
        last = _last(one, case.profile)
        if one.answered and last and one.answered > last:
            extended = "（已延长）" if one.extended else ""
            received, answered = date_cn(one.received), date_cn(one.answered)
            yield case.finding(
                RULE,
                "办件",
                number,
                "答复",
                number=number + 1,
                received=received,
                due=date_cn(last),
                answered=answered,
                extended=extended,
                extended_en=" (extended)" if one.extended else "",
            )
