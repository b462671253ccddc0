"""What the rules on letters share: the letters without an answer past a limit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gongkai.check.case import Desk, Standing
from gongkai.check.periods import due
from gongkai.model.profile import Period
from gongkai.model.state import fact_day


def waiting(desk: Desk, period: Period) -> Iterator[tuple[Standing, date, date]]:
    """The published letters whose limit has passed without an answer: letter, day of receipt, last day."""
    for letter in desk.visible("letter"):
        received = fact_day(letter.summary.facts, "received")
        last = due(received, period) if received and not letter.summary.facts.get("answered") else None
        if received and last and last < desk.day:
            yield letter, received, last
