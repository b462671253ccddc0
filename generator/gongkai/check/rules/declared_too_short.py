"""What a declared kind wants to last at least as long as a period of the profile."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.periods import in_words
from gongkai.check.rules.declared_too_late import checks_of, days_of
from gongkai.model.declaration import CheckType
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK541",
    name="declared-too-short",
    severity=Severity.ERROR,
    law="catalogue/kinds/ 里声明的时限；招标文件发售见招标投标法实施条例第十六条",
    law_en="The period declared in catalogue/kinds/; for tender documents art. 16 of the tendering regulation",
    zh="从“{start}”到“{end}”只有{days}，应当不少于{wanted}（{source}）。",
    en="Only {days_en} lie from “{start}” to “{end}”; {wanted_en} are required ({source}).",
    fix_zh="推迟“{end}”，或核对两个日期。",
    fix_en="Move “{end}” to a later day, or check both days.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every declared period that is too short; both days count."""
    for check in checks_of(case, CheckType.SHORTEST):
        days, period = days_of(case, check), case.profile.periods.get(check.period)
        lasts = period.length(*days, case.profile.calendar) if days and period else None
        if days and period and lasts is not None and period.filled(*days, case.profile.calendar) is False:
            words = in_words(lasts, period)
            yield case.finding(RULE, check.end, start=check.start, end=check.end, source=period.source, **words)
