"""Counting periods in work days and in days."""

from __future__ import annotations

from datetime import date

import pytest

from gongkai.check.periods import in_words
from gongkai.chinese.workdays import STATUTORY
from gongkai.model.deadline import Unit
from gongkai.model.period import Period

WORK, PLAIN = Period(amount=3, unit=Unit.WORKDAY, source=""), Period(amount=30, unit=Unit.DAY, source="")
FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 23)


def test_the_first_day_does_not_count():
    assert WORK.due(FRIDAY, STATUTORY) == date(2026, 11, 25)
    assert PLAIN.due(FRIDAY, STATUTORY) == date(2026, 12, 20)


def test_a_window_counts_both_ends():
    assert WORK.length(FRIDAY, MONDAY, STATUTORY) == 2
    assert PLAIN.length(FRIDAY, MONDAY, STATUTORY) == 4
    assert PLAIN.length(FRIDAY, FRIDAY, STATUTORY) == 1


def test_national_day_is_no_work_day():
    assert WORK.due(date(2026, 9, 30), STATUTORY) == date(2026, 10, 10)


@pytest.mark.parametrize("day", [date(1999, 1, 4), date(2099, 1, 5)])
def test_beyond_the_calendar_nothing_is_known_but_plain_days(day):
    assert WORK.due(day, STATUTORY) is None
    assert WORK.length(day, day, STATUTORY) is None
    assert PLAIN.length(day, day, STATUTORY) == 1


def test_backwards_is_nothing():
    assert WORK.elapsed(MONDAY, FRIDAY, STATUTORY) == PLAIN.elapsed(MONDAY, FRIDAY, STATUTORY) == 0


def test_words():
    assert in_words(2, WORK) == {
        "days": "2个工作日",
        "wanted": "3个工作日",
        "days_en": "2 work days",
        "wanted_en": "3 work days",
    }
    assert in_words(9, PLAIN)["wanted"] == "30日"
