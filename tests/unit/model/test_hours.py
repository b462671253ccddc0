"""营业时间 and the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from gongkai.chinese.workdays import STATUTORY
from gongkai.model.hours import Hours


def test_work_days_follow_the_calendar() -> None:
    hours = Hours.parse("工作日 09:00-12:00,13:00-17:00")
    assert hours is not None and hours.spans == ("09:00—12:00", "13:00—17:00")
    make_up, holiday = date(2026, 10, 10), date(2026, 10, 1)
    assert hours.is_open(make_up, STATUTORY.is_workday(make_up)) is True
    assert hours.is_open(holiday, STATUTORY.is_workday(holiday)) is False
    assert hours.is_open(date(2099, 1, 5), STATUTORY.is_workday(date(2099, 1, 5))) is None


def test_hours_are_printed_with_chinese_signs() -> None:
    written = {"工作日 9:00-12:00,13:00-17:00": "工作日 09:00—12:00、13:00—17:00", "每天 00:00-24:00": "每天 全天"}
    for text, words in written.items():
        hours = Hours.parse(text)
        assert hours is not None and hours.words() == words


def test_days_of_the_week() -> None:
    hours = Hours.parse("周二至周日 9:00—20:30")
    assert hours is not None and hours.weekdays == (1, 2, 3, 4, 5, 6)
    assert hours.is_open(date(2026, 11, 22), False) is True
    assert hours.is_open(date(2026, 11, 23), True) is False


@pytest.mark.parametrize(
    "text", ["全天", "9:00-17:00", "工作日", "工作日 17:00-09:00", "周一 25:00-26:00", "每天 09:70-10:00"]
)
def test_what_is_no_time(text: str) -> None:
    assert Hours.parse(text) is None
