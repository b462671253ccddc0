"""Statutory work days of China, 调休 included.

Source: the yearly notices of the State Council General Office on holiday arrangements, by way of the package
`chinesecalendar` (imported on first use, because it costs start time). The notice of a year may still
move days in the last week of the December before it: those days of the last covered year are provisional.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

WORKDAY = "工作日"
MAKE_UP = "调休上班"
WEEKEND = "周末"
HOLIDAY = "法定节假日"
SWAPPED = "调休放假"


@dataclass(frozen=True, slots=True)
class Step:
    """One day of a count: its number among the work days (None if not counted) and why, in Chinese."""

    day: date
    counted: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class _Table:
    """Days as proleptic ordinals; `first` and `last` are the covered ends, `working` is sorted."""

    years: range
    first: int
    last: int
    working: tuple[int, ...]
    reasons: dict[int, str]


if TYPE_CHECKING:
    COVERED: range
    """Years the library covers in full, first to last."""
else:

    def __getattr__(name: str) -> range:
        # Computed, so that a newer table of holidays needs no release of ours; lazily, see above.
        if name == "COVERED":
            return _table().years
        raise AttributeError(name)


@lru_cache(maxsize=1)
def _table() -> _Table:
    from chinese_calendar.constants import holidays, in_lieu_days, workdays

    years = _full_years(holidays)
    first, last = date(years[0], 1, 1).toordinal(), date(years[-1], 12, 31).toordinal()
    reasons = {day.toordinal(): HOLIDAY for day in holidays}
    reasons |= {day.toordinal(): SWAPPED for day in in_lieu_days}
    reasons |= {day.toordinal(): MAKE_UP for day in workdays}
    working = tuple(day for day in range(first, last + 1) if _works(day, reasons.get(day)))
    return _Table(years, first, last, working, reasons)


def _full_years(holidays: dict[date, str]) -> range:
    """The unbroken run of years, up to the newest, whose New Year and National Day are both known."""
    full = {day.year for day in holidays if {date(day.year, 1, 1), date(day.year, 10, 1)} <= holidays.keys()}
    first = last = max(full)
    while first - 1 in full:
        first -= 1
    return range(first, last + 1)


def _works(ordinal: int, reason: str | None) -> bool:
    if reason is not None:
        return reason == MAKE_UP
    # Ordinal 1 is a Monday, so Saturday and Sunday leave 6 and 0.
    return 0 < ordinal % 7 < 6


def is_workday(day: date) -> bool | None:
    """Whether offices work on `day`; None outside `COVERED`, meaning "not assessed"."""
    table, ordinal = _table(), day.toordinal()
    if not table.first <= ordinal <= table.last:
        return None
    return _works(ordinal, table.reasons.get(ordinal))


def add_workdays(start: date, count: int) -> date | None:
    """The `count`-th work day after `start`, which is itself not counted; before it when `count` is negative.

    None when a day that must be inspected is not covered. `count` 0 gives `start` unchanged.
    """
    if count == 0:
        return start
    table, ordinal = _table(), start.toordinal()
    if not table.first - 1 <= ordinal <= table.last + 1:
        return None
    at = (
        bisect_right(table.working, ordinal) - 1 + count
        if count > 0
        else bisect_left(table.working, ordinal) + count
    )
    return date.fromordinal(table.working[at]) if 0 <= at < len(table.working) else None


def workdays_between(start: date, end: date) -> int | None:
    """Work days after `start` up to and including `end`; 0 when `end` <= `start`; None when not covered."""
    if end <= start:
        return 0
    table, after, until = _table(), start.toordinal(), end.toordinal()
    if after < table.first - 1 or until > table.last:
        return None
    return bisect_right(table.working, until) - bisect_right(table.working, after)


def derivation(start: date, count: int) -> tuple[Step, ...] | None:
    """Every day from the one after `start` to the `count`-th work day, with the reason it counts or does not.

    Its last step is `add_workdays(start, count)`. Empty when `count` <= 0; None when not covered.
    """
    due = add_workdays(start, max(count, 0))
    if due is None:
        return None
    steps: list[Step] = []
    counted = 0
    for offset in range(1, (due - start).days + 1):
        day = start + timedelta(days=offset)
        works, reason = _reason(day)
        counted += works
        steps.append(Step(day, counted if works else None, reason))
    return tuple(steps)


def _reason(day: date) -> tuple[bool, str]:
    ordinal = day.toordinal()
    known = _table().reasons.get(ordinal)
    works = _works(ordinal, known)
    return works, known or (WORKDAY if works else WEEKEND)
