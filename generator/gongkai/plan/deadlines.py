"""The deadlines that a record's page shows, each with the way it was counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from gongkai.chinese.reckoning import Anchor
from gongkai.model.period import Period
from gongkai.plan.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What must have happened by when: a period that runs from the anchor, or up to it (`back`)."""

    title: str
    period: Period | None
    anchor: Anchor
    back: bool = False


def _told(library: Library, ask: Ask, period: Period) -> Mapping[str, Any]:
    calendar, start = library.profile.calendar, ask.anchor.start
    due = period.before(start, calendar) if ask.back else period.due(start, calendar)
    end = f"工作日历只到{calendar.covered[-1]}年，等国务院办公厅公布节假日安排后才能算"
    return {
        "title": ask.title,
        "period": period.words,
        "due": due.isoformat() if due else "",
        "lines": period.reckoning(ask.anchor, calendar, back=ask.back) if due else (end,),
        "source": period.source,
    }


def deadlines(library: Library, asks: Iterable[Ask]) -> tuple[Mapping[str, Any], ...]:
    """Title, period, last day (empty where the calendar does not reach), sentences and source of each.

    What the region has no period for is left out.
    """
    return tuple(_told(library, ask, ask.period) for ask in asks if ask.period)


def hearing_deadlines(library: Library, held: date, *names: tuple[str, str]) -> tuple[Mapping[str, Any], ...]:
    """What must be done before a hearing: titles and names of periods."""
    anchor, periods = Anchor(day=held, told="举行听证会"), library.profile.periods
    return deadlines(library, (Ask(title=t, period=periods.get(n), anchor=anchor, back=True) for t, n in names))
