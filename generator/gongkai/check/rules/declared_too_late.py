"""What a declared kind wants done within a period of the profile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from gongkai.check.case import Case
from gongkai.check.periods import in_words
from gongkai.model.declaration import CheckDeclaration, CheckType
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.kind import kinds
from gongkai.model.record import Withdrawal

RULE = Rule(
    id="GK540",
    name="declared-too-late",
    severity=Severity.WARNING,
    law="catalogue/kinds/ 里声明的时限；舆情回应见国办发〔2016〕61号",
    law_en="The period declared in catalogue/kinds/; for public concerns State Council Office 61/2016",
    zh="从“{start}”到“{end}”有{days}，最迟应当在{wanted}之内（{source}）。",
    en="{days_en} lie between “{start}” and “{end}”; at most {wanted_en} are allowed ({source}).",
    fix_zh="核对两个日期；确实迟了的，在“豁免”里写明理由和批准人。",
    fix_en="Check both days; if it was really late, record an approved waiver.",
)


def checks_of(case: Case, type: CheckType) -> Iterator[CheckDeclaration]:
    """The checks of one type that the record's kind declares, and that concern this record."""
    about = kinds()[case.raw.kind].declaration
    for check in about.checks if about else ():
        if check.type is type and _concerns(case, check):
            yield check


def _concerns(case: Case, check: CheckDeclaration) -> bool:
    written = value_of(case, check.when) if check.when else True
    return written in check.words if check.words else bool(written)


def value_of(case: Case, key: str) -> Any:
    """What stands in a field, by the editor's key; a moment and a withdrawal count as their day."""
    about = kinds()[case.raw.kind].declaration
    value = getattr(case.record, about.attribute(key)) if about else None
    if isinstance(value, Withdrawal):
        return value.day
    return value.date() if isinstance(value, datetime) else value


def days_of(case: Case, check: CheckDeclaration) -> tuple[date, date] | None:
    """Both days of a check, if both are filled in."""
    start, end = value_of(case, check.start), value_of(case, check.end)
    return (start, end) if start and end else None


def over_record(case: Case) -> Iterator[Finding]:
    """Every declared period that was overrun."""
    for check in checks_of(case, CheckType.LATEST):
        days, period = days_of(case, check), case.profile.periods.get(check.period)
        passed = period.elapsed(*days, case.profile.calendar) if days and period else None
        if days and period and passed is not None and period.exceeded(*days, case.profile.calendar):
            words = in_words(passed, period)
            yield case.finding(RULE, check.end, start=check.start, end=check.end, source=period.source, **words)
