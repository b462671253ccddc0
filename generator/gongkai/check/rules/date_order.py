"""成文 ≤ 印发 ≤ 发布."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from gongkai.check.case import Case
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Policy
from gongkai.model.publicity import Publicity

RULE = Rule(
    id="GK202",
    name="date-order",
    severity=Severity.ERROR,
    law="党政机关公文处理工作条例；政府信息公开条例第二十六条",
    law_en="Regulation on official documents; Regulation art. 26",
    zh="“{later}”（{later_day}）早于“{earlier}”（{earlier_day}）。",
    en="“{later}” ({later_day}) is before “{earlier}” ({earlier_day}).",
    fix_zh="核对两个日期，{earlier}不能晚于{later}。",
    fix_en="Check both days: {earlier} cannot be after {later}.",
)


def _sequence(case: Case) -> tuple[tuple[str, date | None], ...]:
    record = case.record
    if isinstance(record, Policy):
        return (("成文日期", record.signed), ("印发日期", record.printed), ("发布日期", record.published.date()))
    if isinstance(record, Publicity):
        return (("公示开始", record.start), ("公示结束", record.end))
    return ()


def _endings(case: Case) -> tuple[tuple[str, date | None], ...]:
    record = case.record
    if isinstance(record, Policy):
        start = ("施行日期", record.effective) if record.effective else ("成文日期", record.signed)
        return (start, ("失效日期", record.expires))
    return ()


def over_record(case: Case) -> Iterator[Finding]:
    """Each day of a sequence must not lie before the one named before it."""
    for sequence in (_sequence(case), _endings(case)):
        known = [(name, day) for name, day in sequence if day]
        for (earlier, first), (later, second) in pairwise(known):
            if second < first:
                yield case.finding(
                    RULE,
                    later,
                    earlier=earlier,
                    later=later,
                    earlier_day=date_cn(first),
                    later_day=date_cn(second),
                )
