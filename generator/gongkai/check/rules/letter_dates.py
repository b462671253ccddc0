"""来信 ≤ 受理 ≤ 答复 ≤ 发布."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from gongkai.check.case import Case
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.letter import Letter

RULE = Rule(
    id="GK511",
    name="letter-dates",
    severity=Severity.ERROR,
    law="市长信箱办理的先后：来信、受理、答复、公开",
    law_en="A letter is received, accepted, answered and published in this order",
    zh="“{later}”（{later_day}）早于“{earlier}”（{earlier_day}）。",
    en="“{later}” ({later_day}) is before “{earlier}” ({earlier_day}).",
    fix_zh="核对两个日期，{later}不能早于{earlier}。",
    fix_en="Check both days: {later} cannot be before {earlier}.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Each day of a letter must not lie before the one named before it."""
    record = case.record
    if not isinstance(record, Letter):
        return
    days = (("来信日期", record.received), ("受理日期", record.accepted), ("答复日期", record.answered))
    known = [*((name, day) for name, day in days if day), ("发布日期", record.published.date())]
    for (earlier, first), (later, second) in pairwise(known):
        if second < first:
            words = {"earlier": earlier, "later": later}
            yield case.finding(
                RULE, later, offset=None, **words, earlier_day=date_cn(first), later_day=date_cn(second)
            )
