"""The quarterly duty: until when the bulletin of a quarter is published."""

from __future__ import annotations

from datetime import date, timedelta

from gongkai.chinese.workdays import is_workday
from gongkai.model.profile import Period


def quarter_of(day: date) -> tuple[int, int]:
    """The year and quarter in which a day lies."""
    return day.year, (day.month - 1) // 3 + 1


def last_day(year: int, quarter: int, period: Period) -> date:
    """The `amount`-th day of the month after the quarter; a rest day gives way to the next work day (民法典第二百零三条)."""
    day = date(year + quarter // 4, quarter % 4 * 3 + 1, 1) + timedelta(days=period.amount - 1)
    while is_workday(day) is False:
        day += timedelta(days=1)
    return day
