"""A notice's page: its window day by day, its lists while they may be shown, its objections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from gongkai.chinese.workdays import Step, derivation, workdays_between
from gongkai.model.publicity import Publicity
from gongkai.model.roll import Roll
from gongkai.plan.library import Full, Library


def _steps(start: date, end: date) -> tuple[Step, ...]:
    """Each day from `start` to `end`; empty where the calendar does not reach."""
    before = start - timedelta(days=1)
    works = workdays_between(before, end)
    if works is None or end < start:
        return ()
    # One work day more, so that rest days at the end are told too.
    steps = derivation(before, works + 1) or derivation(before, works) or ()
    return tuple(step for step in steps if step.day <= end)


def _window(record: Publicity) -> Mapping[str, Any]:
    steps = _steps(record.start, record.end)
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


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """`window` with its days, `rolls`, and `settled`: how many objections have an outcome."""
    record = full.record
    assert isinstance(record, Publicity)
    return {
        "window": _window(record),
        "rolls": tuple(_rolls(library, full)),
        "settled": sum(1 for objection in record.ledger if objection.outcome),
    }
