"""A notice's page: its window day by day, its lists while they may be shown, its objections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from gongkai.chinese.dates import eve
from gongkai.chinese.reckoning import Anchor
from gongkai.chinese.workdays import Calendar, Step
from gongkai.model.publicity import Publicity
from gongkai.model.roll import Roll
from gongkai.plan.deadlines import Ask, deadlines
from gongkai.plan.library import Full, Library


def _steps(start: date, end: date, calendar: Calendar) -> tuple[Step, ...]:
    """Each day from `start` to `end`; empty where the calendar does not reach."""
    before = eve(start)
    works = calendar.between(before, end)
    if works is None or end < start:
        return ()
    # One work day more, so that rest days at the end are told too.
    steps = calendar.derivation(before, works + 1) or calendar.derivation(before, works) or ()
    return tuple(step for step in steps if step.day <= end)


def _window(record: Publicity, calendar: Calendar) -> Mapping[str, Any]:
    steps = _steps(record.start, record.end, calendar)
    days = [{"day": s.day.isoformat(), "count": s.counted or 0, "reason": s.reason} for s in steps]
    return {
        "days": days,
        "total": max((record.end - record.start).days + 1, 0),
        "workdays": max((s.counted or 0 for s in steps), default=0),
    }


def _roll(roll: Roll, day: date) -> Mapping[str, Any]:
    hidden = not roll.rows or (roll.hide is not None and day >= roll.hide)
    return {
        "title": roll.title,
        "count": roll.count,
        "digest": roll.digest,
        "hide": roll.hide.isoformat() if roll.hide else "",
        "hidden": hidden,
        "head": () if hidden else roll.head,
        "rows": () if hidden else roll.rows,
    }


def _rolls(library: Library, full: Full) -> Iterator[Mapping[str, Any]]:
    for roll in full.rolls:
        if roll.hide and library.day < roll.hide:
            library.horizon.see(roll.hide)
        yield _roll(roll, library.day)


def _asks(library: Library, record: Publicity) -> Iterator[Ask]:
    first = Anchor(day=record.start, told="开始公示", counts=True)
    yield Ask(title="至少公示到", period=library.profile.windows.get(record.profile), anchor=first)
    closed = Anchor(day=record.end, told="公示期满")
    yield Ask(title="最迟公布结果", period=library.profile.periods.get("公示结果"), anchor=closed)


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """`window` with its days, `rolls`, `deadlines`, and `settled`: how many objections have an outcome."""
    record = full.record
    assert isinstance(record, Publicity)
    return {
        "window": _window(record, library.profile.calendar),
        "rolls": tuple(_rolls(library, full)),
        "deadlines": deadlines(library, _asks(library, record)),
        "settled": sum(1 for objection in record.ledger if objection.outcome),
    }
