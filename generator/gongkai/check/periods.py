"""Counting the periods of a profile. None means that the work-day calendar does not reach so far: not assessed."""

from __future__ import annotations

from datetime import date, timedelta

from gongkai.chinese.workdays import add_workdays, workdays_between
from gongkai.model.profile import Period


def due(start: date, period: Period) -> date | None:
    """The last day of a period that runs from `start`; the first day does not count (民法典第二百零一条)."""
    if period.unit == "工作日":
        return add_workdays(start, period.amount)
    return start + timedelta(days=period.amount)


def length(first: date, last: date, period: Period) -> int | None:
    """How many days of the period's unit lie from `first` to `last`, both included."""
    return elapsed(first - timedelta(days=1), last, period)


def elapsed(start: date, end: date, period: Period) -> int | None:
    """How many days of the period's unit have passed from `start` (not counted) to `end` (counted)."""
    if period.unit == "工作日":
        return workdays_between(start, end)
    return max((end - start).days, 0)
