"""What the rules on letters share: the letters without an answer past a limit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gongkai.check.case import Desk, Standing
from gongkai.model.period import Period
from gongkai.model.state import fact_day


def waiting(desk: Desk, period: Period) -> Iterator[tuple[Standing, date, date]]:
    """The published letters whose limit has passed without an answer: letter, day of receipt, last day."""
    for letter in desk.visible("letter"):
        received = fact_day(letter.summary.facts, "received")
        if received is None or letter.summary.facts.get("answered"):
            continue
        last = period.due(received, desk.profile.calendar)
        if last and last < desk.day:
            yield letter, received, last
