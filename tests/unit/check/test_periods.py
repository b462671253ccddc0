"""Counting periods in work days and in days."""

from __future__ import annotations

from datetime import date

import pytest

from gongkai.check.periods import due, elapsed, in_words, length
from gongkai.model.profile import Period

WORK, PLAIN = Period(amount=3, unit="工作日", source=""), Period(amount=30, unit="日", source="")
FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 23)


def test_the_first_day_does_not_count():
    assert due(FRIDAY, WORK) == date(2026, 11, 25)
    assert due(FRIDAY, PLAIN) == date(2026, 12, 20)


def test_a_window_counts_both_ends():
    assert length(FRIDAY, MONDAY, WORK) == 2
    assert length(FRIDAY, MONDAY, PLAIN) == 4
    assert length(FRIDAY, FRIDAY, PLAIN) == 1


def test_national_day_is_no_work_day():
    assert due(date(2026, 9, 30), WORK) == date(2026, 10, 10)


@pytest.mark.parametrize("day", [date(1999, 1, 4), date(2099, 1, 5)])
def test_beyond_the_calendar_nothing_is_known_but_plain_days(day):
    assert due(day, WORK) is None
    assert length(day, day, WORK) is None
    assert length(day, day, PLAIN) == 1


def test_backwards_is_nothing():
    assert elapsed(MONDAY, FRIDAY, WORK) == elapsed(MONDAY, FRIDAY, PLAIN) == 0


def test_words():
    assert in_words(2, WORK) == {
        "days": "2个工作日",
        "wanted": "3个工作日",
        "days_en": "2 work days",
        "wanted_en": "3 work days",
    }
    assert in_words(9, PLAIN)["wanted"] == "30日"
