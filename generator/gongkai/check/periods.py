"""Counting the periods of a profile. None means that the work-day calendar does not reach so far: not assessed."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TypedDict

from gongkai.chinese.workdays import add_workdays, workdays_between
from gongkai.model.policy import Policy
from gongkai.model.profile import Period
from gongkai.model.record import Document


def due(start: date, period: Period) -> date | None:
    """The last day of a period that runs from `start`; the first day does not count (民法典第二百零一条)."""
    if period.unit == "工作日":
        return add_workdays(start, period.amount)
    if period.unit == "月":
        return _months_later(start, period.amount)
    return start + timedelta(days=period.amount)


def _months_later(start: date, months: int) -> date:
    """The same day of a later month, or that month's last day (民法典第二百零二条)."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return start.replace(year=year, month=month + 1, day=min(start.day, monthrange(year, month + 1)[1]))


def length(first: date, last: date, period: Period) -> int | None:
    """How many days of the period's unit lie from `first` to `last`, both included."""
    return elapsed(first - timedelta(days=1), last, period)


def elapsed(start: date, end: date, period: Period) -> int | None:
    """How many days of the period's unit have passed from `start` (not counted) to `end` (counted)."""
    if period.unit == "工作日":
        return workdays_between(start, end)
    return max((end - start).days, 0)


def formed_day(record: Document, period: Period) -> date | None:
    """When the information came into being: as written, else when a policy was signed; None before the law began."""
    day = record.formed or (record.signed if isinstance(record, Policy) else None)
    return None if day and period.since and day < period.since else day


class Lengths(TypedDict):
    """Gaps of a sentence in both languages."""

    days: str
    wanted: str
    days_en: str
    wanted_en: str


def in_words(days: int, wanted: Period) -> Lengths:
    """Gaps for a sentence about a period that is too short: 3个工作日, 30日."""
    zh, en = ("个工作日", "work days") if wanted.unit == "工作日" else (wanted.unit, "days")
    return {
        "days": f"{days}{zh}",
        "wanted": f"{wanted.amount}{zh}",
        "days_en": f"{days} {en}",
        "wanted_en": f"{wanted.amount} {en}",
    }
