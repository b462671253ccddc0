from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.dates import date_cn, moment_cn, parse_date, parse_moment, weekday_cn

DAY = date(2017, 6, 26)


@pytest.mark.parametrize(
    "text",
    [
        "2017-06-26",
        "2017/6/26",
        "2017.6.26",
        "2017年6月26日",
        "２０１７年６月２６日",
        "２０１７－０６－２６",
        " 2017-6-26 ",
        "2017 年 6 月 26 日",
    ],
)
def test_every_spelling_of_a_day(text):
    assert parse_date(text) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2017-02-30",
        "2017-6/26",
        "20170626",
        "17-06-26",
        "2017-06-26x",
        "2017-W26-1",
        "2017年6月",
        "٢٠١٧-٠٦-٢٦",
        "2" * 99,
    ],
)
def test_not_a_day(text):
    assert parse_date(text) is None
    assert parse_moment(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "2017-06-26 09:30",
        "2017-06-26T09:30",
        "2017-06-26T09:30:00+08:00",
        "2017/6/26 9:30",
        "2017年6月26日 9：30",
        "2017年6月26日09:30",
    ],
)
def test_every_spelling_of_a_moment(text):
    assert parse_moment(text) == datetime(2017, 6, 26, 9, 30)


def test_a_bare_day_is_midnight():
    assert parse_moment("2017-06-26") == datetime(2017, 6, 26)


@pytest.mark.parametrize("text", ["2017-06-26 24:00", "2017-06-26 9:60", "2017-06-26T9:30Z", "2017-06-269:3"])
def test_not_a_moment(text):
    assert parse_moment(text) is None


def test_print():
    assert date_cn(DAY) == "2017年6月26日"
    assert weekday_cn(DAY) == "星期一"
    assert weekday_cn(date(2017, 6, 25)) == "星期日"
    assert moment_cn(datetime(2017, 6, 26, 9, 5, 59)) == "2017年6月26日 09:05"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_printed_days_read_back(day):
    assert parse_date(date_cn(day)) == parse_date(day.isoformat()) == day


@given(st.datetimes(min_value=datetime(1000, 1, 1)))
def test_printed_moments_read_back(moment):
    assert parse_moment(moment_cn(moment)) == moment.replace(second=0, microsecond=0)


@given(st.text(alphabet="0123456789-/.:年月日T ２", max_size=45) | st.text())
def test_never_raises(text):
    parse_date(text)
    parse_moment(text)
