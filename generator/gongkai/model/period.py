"""A length of time with its unit and its source, and how it is counted (民法典第二百条至第二百零四条).

None always means: the work-day calendar does not reach so far, so nothing can be said.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from gongkai.chinese.dates import eve
from gongkai.chinese.numerals import to_han
from gongkai.chinese.reckoning import Anchor, by_days, by_months, by_workdays, rolled
from gongkai.chinese.workdays import Calendar
from gongkai.model.deadline import Unit

PER_CENT = 100
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number of a rule: how much, of what, where that stands, which layer of the profile set it, over what.

    `per` makes it a share: `amount` of `per`.
    """

    amount: int
    unit: str
    source: str
    per: int = 0
    origin: str = ""
    replaces: Number | None = None

    @property
    def words(self) -> str:
        """20个工作日, 30日, 3个月, 70%, 三分之二."""
        if self.per:
            return f"{self.amount}%" if self.per == PER_CENT else f"{to_han(self.per)}分之{to_han(self.amount)}"
        return f"{self.amount}{'个' if self.unit in (Unit.WORKDAY, Unit.MONTH, Unit.QUARTER) else ''}{self.unit}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period(Number):
    """A number of days, months, quarters or years, since when it holds, and whether a last day of rest gives way.

    The first day never counts (民法典第二百零一条). Where a law says 日 and means work days (行政许可法第八十二条,
    行政处罚法第八十五条, 行政复议法第八十八条), the unit here is 工作日. `rolls`: a last day that is no work day
    gives way to the next one (民法典第二百零三条); it does so only where the profile says 顺延.
    """

    unit: Unit
    since: date | None = None
    rolls: bool = False

    def due(self, start: date, calendar: Calendar) -> date | None:
        """The last day of the period that runs from `start`."""
        if self.unit is Unit.WORKDAY:
            return calendar.add(start, self.amount)
        last = self._shifted(start, self.amount)
        return calendar.next_workday(last) if last and self.rolls else last

    def before(self, end: date, calendar: Calendar) -> date | None:
        """The last day on which something may happen so that the whole period lies between it and `end`."""
        if self.unit is Unit.WORKDAY:
            return calendar.add(end, -self.amount)
        return self._shifted(end, -self.amount)

    def _shifted(self, day: date, amount: int) -> date | None:
        """None where there are no such days: a year that somebody mistyped must not stop a build."""
        try:
            if self.unit in _MONTHS:
                return months_later(day, amount * _MONTHS[self.unit])
            return day + timedelta(days=amount)
        except (OverflowError, ValueError):
            return None

    def length(self, first: date, last: date, calendar: Calendar) -> int | None:
        """How many work days, or else natural days, lie from `first` to `last`, both included."""
        return self.elapsed(eve(first), last, calendar)

    def elapsed(self, start: date, end: date, calendar: Calendar) -> int | None:
        """How many days have passed from `start` (not counted) to `end` (counted): work days, or else natural days."""
        if self.unit is Unit.WORKDAY:
            return calendar.between(start, end)
        return max((end - start).days, 0)

    def exceeded(self, start: date, end: date, calendar: Calendar) -> bool | None:
        """Whether more than the period has passed from `start` (not counted) to `end` (counted)."""
        if self.unit not in _MONTHS:
            passed = self.elapsed(start, end, calendar)
            return None if passed is None else passed > self.amount
        due = self.due(start, calendar)
        return None if due is None else end > due

    def filled(self, first: date, last: date, calendar: Calendar) -> bool | None:
        """Whether the whole period lies from `first` to `last`, both included."""
        if self.unit not in _MONTHS:
            lasts = self.length(first, last, calendar)
            return None if lasts is None else lasts >= self.amount
        whole = self._shifted(eve(first), self.amount)
        return last >= whole if whole else None

    def reckoning(self, anchor: Anchor, calendar: Calendar, *, back: bool = False) -> tuple[str, ...]:
        """How `due` (or `before`, with `back`) was counted, in sentences; () where it cannot be."""
        amount = -self.amount if back else self.amount
        if self.unit is Unit.WORKDAY:
            return by_workdays(anchor, amount, calendar)
        last = self._shifted(anchor.start, amount)
        if last is None:
            return ()
        months = self.amount * _MONTHS.get(self.unit, 0)
        lines = by_months(anchor, last, months) if months else by_days(anchor, last)
        due = last if back else self.due(anchor.start, calendar)
        if due is None or due == last:
            return lines if due else ()
        return (*lines, rolled(last, due, calendar))


def quarter_of(day: date) -> tuple[int, int]:
    """The year and quarter in which a day lies."""
    return day.year, (day.month - 1) // 3 + 1


def quarter_end(year: int, quarter: int) -> date | None:
    """The last day of a quarter; None where there is no such quarter."""
    try:
        return month_end(date(year, quarter * 3, 1))
    except ValueError:
        return None


def part_end(year: int, part: int, parts: int) -> date:
    """The last day of one of the equal parts of a year, counted from one: a half, a quarter, a month."""
    return month_end(date(year, part * 12 // parts, 1))


def month_end(day: date) -> date:
    """The last day of the month in which `day` lies."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def year_end(year: int) -> date:
    """The last day of a year: limits that run with the year count from it."""
    return date(year, 12, 31)


def months_later(day: date, months: int) -> date:
    """The same day of a later (or earlier) month, or that month's last day (民法典第二百零二条)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return day.replace(year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1]))
