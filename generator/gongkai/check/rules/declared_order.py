"""Two days of a declared kind that must follow each other."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.rules.declared_too_late import checks_of, days_of
from gongkai.model.declaration import CheckType
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK211",
    name="declared-order",
    severity=Severity.ERROR,
    law="catalogue/kinds/ 里声明的先后",
    law_en="The order declared in catalogue/kinds/",
    zh="“{end}”（{end_day}）早于“{start}”（{start_day}）。",
    en="“{end}” ({end_day}) is before “{start}” ({start_day}).",
    fix_zh="核对两个日期，改正写错的那个。",
    fix_en="Check both days and correct the wrong one.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every pair in the wrong order; the same day is right."""
    for check in checks_of(case, CheckType.ORDER):
        days = days_of(case, check)
        if days and days[1] < days[0]:
            start, end = (day.isoformat() for day in days)
            yield case.finding(RULE, check.end, start=check.start, end=check.end, start_day=start, end_day=end)
