"""Statutory work days of China, 调休 included, with what a portal knows better.

Source: the yearly notices of the State Council General Office on holiday arrangements, by way of the package
`chinesecalendar` (imported on first use, because it costs start time). The notice of a year may still
move days in the last week of the December before it: those days of the last covered year are provisional, until
the portal writes the new notice down itself (`Calendar.off`, `Calendar.on`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from gongkai.chinese.dates import eve

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Which days offices work. A value: two equal calendars count alike.

    `off` are days off with their reason, `on` are make-up work days, `years` are years that they cover in full;
    they extend the package's table or correct it day by day.
    """

    off: tuple[tuple[date, str], ...] = ()
    on: tuple[date, ...] = ()
    years: tuple[int, ...] = ()

    @property
    def covered(self) -> range:
        """The unbroken run of years that are known in full, first to last."""
        return _table(self).years

    def is_workday(self, day: date) -> bool | None:
        """Whether offices work on `day`; None outside `covered`, meaning "not assessed"."""
        table, ordinal = _table(self), day.toordinal()
        if not table.first <= ordinal <= table.last:
            return None
        return _works(ordinal, table.reasons.get(ordinal))

    def add(self, start: date, count: int) -> date | None:
        """The `count`-th work day after `start`, which is itself not counted; before it when `count` is negative.

        None when a day that must be inspected is not covered. `count` 0 gives `start` unchanged.
        """
        if count == 0:
            return start
        table, ordinal = _table(self), start.toordinal()
        if not table.first - 1 <= ordinal <= table.last + 1:
            return None
        at = (
            bisect_right(table.working, ordinal) - 1 + count
            if count > 0
            else bisect_left(table.working, ordinal) + count
        )
        return date.fromordinal(table.working[at]) if 0 <= at < len(table.working) else None

    def between(self, start: date, end: date) -> int | None:
        """Work days after `start` up to and including `end`; 0 when `end` <= `start`; None when not covered."""
        if end <= start:
            return 0
        table, after, until = _table(self), start.toordinal(), end.toordinal()
        if after < table.first - 1 or until > table.last:
            return None
        return bisect_right(table.working, until) - bisect_right(table.working, after)

    def next_workday(self, day: date) -> date | None:
        """`day` itself if offices work on it, else the first work day after it; None when not covered."""
        return self.add(eve(day), 1)

    def derivation(self, start: date, count: int) -> tuple[Step, ...] | None:
        """Every day from the one after `start` to the `count`-th work day, with the reason it counts or does not.

        Its last step is `add(start, count)`; with a negative `count` it runs backwards from the day before `start`.
        Empty when `count` is 0; None when not covered.
        """
        due = self.add(start, count)
        if due is None:
            return None
        steps: list[Step] = []
        counted, way = 0, 1 if count > 0 else -1
        for offset in range(1, abs((due - start).days) + 1):
            day = start + timedelta(days=offset * way)
            works, reason = self._reason(day)
            counted += works
            steps.append(Step(day, counted if works else None, reason))
        return tuple(steps)

    def reason(self, day: date) -> str | None:
        """What kind of day it is, in Chinese; None when not covered."""
        return None if self.is_workday(day) is None else self._reason(day)[1]

    def _reason(self, day: date) -> tuple[bool, str]:
        ordinal = day.toordinal()
        known = _table(self).reasons.get(ordinal)
        works = _works(ordinal, known)
        return works, known or (WORKDAY if works else WEEKEND)


STATUTORY = Calendar()


@lru_cache(maxsize=8)
def _table(calendar: Calendar) -> _Table:
    from chinese_calendar.constants import holidays, in_lieu_days, workdays

    years = _run(_full_years(holidays) | set(calendar.years))
    first, last = date(years[0], 1, 1).toordinal(), date(years[-1], 12, 31).toordinal()
    reasons = {day.toordinal(): HOLIDAY for day in holidays}
    reasons |= {day.toordinal(): SWAPPED for day in in_lieu_days}
    reasons |= {day.toordinal(): MAKE_UP for day in workdays}
    reasons |= {day.toordinal(): reason for day, reason in calendar.off}
    reasons |= {day.toordinal(): MAKE_UP for day in calendar.on}
    working = tuple(day for day in range(first, last + 1) if _works(day, reasons.get(day)))
    return _Table(years, first, last, working, reasons)


def full_year(year: int, days: set[date]) -> bool:
    """Whether days off that include New Year and National Day can be a whole year's."""
    return {date(year, 1, 1), date(year, 10, 1)} <= days


def _full_years(holidays: dict[date, str]) -> set[int]:
    known = set(holidays)
    return {year for year in {day.year for day in known} if full_year(year, known)}


def _run(full: set[int]) -> range:
    """The longest unbroken run: what lies beyond a gap cannot be counted into."""
    runs: list[range] = []
    for year in sorted(full):
        if runs and runs[-1].stop == year:
            runs[-1] = range(runs[-1].start, year + 1)
        else:
            runs.append(range(year, year + 1))
    return max(runs, key=len)


def _works(ordinal: int, reason: str | None) -> bool:
    if reason is not None:
        return reason == MAKE_UP
    # Ordinal 1 is a Monday, so Saturday and Sunday leave 6 and 0.
    return 0 < ordinal % 7 < 6
