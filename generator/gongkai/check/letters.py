"""What the rules on letters share: whether a letter is without an answer past a limit."""

from __future__ import annotations

from datetime import date

from gongkai.check.case import Desk, Standing
from gongkai.model.period import Period
from gongkai.model.state import fact_day


def waiting(desk: Desk, letter: Standing, period: Period) -> tuple[date, date] | None:
    """Day of receipt and last day of a letter whose limit has passed without an answer."""
    received = fact_day(letter.summary.facts, "received")
    if received is None or letter.summary.facts.get("answered"):
        return None
    last = period.due(received, desk.profile.calendar)
    return (received, last) if last and last < desk.day else None
