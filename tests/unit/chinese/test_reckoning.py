"""A count told in sentences: runs are merged, years are named where they change, the last sentence is the last day."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.reckoning import Anchor
from gongkai.chinese.workdays import STATUTORY
from gongkai.model.deadline import Unit
from gongkai.model.period import Period, quarter_end

inside = st.dates(date(2005, 1, 1), date(2025, 12, 31))


def period(amount, unit=Unit.WORKDAY, **more):
    return Period(amount=amount, unit=unit, source="", **more)


def told(amount, day, unit=Unit.WORKDAY, back=False, counts=False, **more):
    anchor = Anchor(day=day, told="收文", counts=counts)
    return period(amount, unit, **more).reckoning(anchor, STATUTORY, back=back)


def test_twenty_work_days_as_the_pilot_plan_counts_them():
    assert told(20, date(2017, 6, 26)) == (
        "2017年6月26日收文，当日不计",
        "6月27日至30日是第1至4个工作日",
        "7月1日至2日周末不计",
        "7月3日至7日是第5至9个工作日",
        "7月8日至9日周末不计",
        "7月10日至14日是第10至14个工作日",
        "7月15日至16日周末不计",
        "7月17日至21日是第15至19个工作日",
        "7月22日至23日周末不计",
        "7月24日是第20个工作日",
        "第20个工作日为7月24日",
    )


def test_make_up_days_and_holidays_are_named():
    lines = told(4, date(2017, 9, 28))
    assert lines[1:4] == (
        "9月29日是第1个工作日",
        "9月30日调休上班是第2个工作日",
        "10月1日至8日法定节假日、调休放假不计",
    )
    assert lines[-1] == "第4个工作日为10月10日"


def test_the_year_is_named_where_it_changes():
    lines = told(3, date(2025, 12, 30))
    assert lines[1] == "12月31日是第1个工作日"
    assert lines[2].startswith("2026年1月1日至")
    assert lines[-1] == f"第3个工作日为{STATUTORY.add(date(2025, 12, 30), 3).year}年1月5日"


def test_backwards():
    lines = told(10, date(2026, 11, 23), back=True)
    assert lines[0] == "2026年11月23日收文，当日不计，往前数"
    assert lines[1:3] == ("11月22日至21日周末不计", "11月20日至16日是第1至5个工作日")
    assert lines[-1] == "第10个工作日为11月9日"


def test_natural_days_months_quarters_and_years():
    assert told(30, date(2026, 6, 26), Unit.DAY)[-1] == "从6月27日起连续计算，含周末和节假日，第30日为7月26日"
    assert told(7, date(2026, 6, 26), Unit.DAY, back=True)[-1] == "从6月25日往前数第7日为6月19日"
    assert told(3, date(2026, 1, 31), Unit.MONTH)[-1] == "往后3个月没有对应日，取当月最后一日4月30日"
    assert told(1, date(2026, 1, 15), Unit.QUARTER)[-1] == "往后3个月的对应日为4月15日"
    assert told(1, date(2026, 1, 15), Unit.YEAR)[-1] == "往后12个月的对应日为2027年1月15日"


def test_a_first_day_that_counts():
    lines = told(30, date(2026, 11, 20), Unit.DAY, counts=True)
    assert lines == (
        "2026年11月20日收文，当日计入",
        "从11月20日起连续计算，含周末和节假日，第30日为12月19日",
    )


def test_a_last_day_of_rest_gives_way_where_the_law_says_so():
    assert period(10, Unit.DAY, rolls=True).due(date(2026, 9, 30), STATUTORY) == date(2026, 10, 10)
    assert period(10, Unit.DAY).due(date(2026, 6, 30), STATUTORY) == date(2026, 7, 10)
    # The fifth of July 2026 is a Sunday.
    assert told(5, date(2026, 6, 30), Unit.DAY, rolls=True)[-1] == "7月5日是周末，顺延到下一个工作日7月6日"
    assert period(5, Unit.DAY, rolls=True).due(date(2026, 12, 31), STATUTORY) is None
    assert told(5, date(2026, 12, 31), Unit.DAY, rolls=True) == ()


def test_beyond_the_calendar_there_is_no_sentence():
    assert told(20, date(2026, 12, 20)) == ()


@pytest.mark.parametrize(
    ("unit", "start", "end", "full", "over"),
    [
        (Unit.MONTH, date(2026, 1, 15), date(2026, 4, 14), False, False),
        (Unit.MONTH, date(2026, 1, 15), date(2026, 4, 15), True, False),
        (Unit.MONTH, date(2026, 1, 15), date(2026, 4, 16), True, True),
        (Unit.DAY, date(2026, 1, 15), date(2026, 1, 18), True, False),
        (Unit.WORKDAY, date(2026, 6, 26), date(2026, 7, 1), True, False),
    ],
)
def test_full_and_over(unit, start, end, full, over):
    three = period(3, unit)
    assert three.filled(start + timedelta(1), end, STATUTORY) is full
    assert three.exceeded(start, end, STATUTORY) is over


@given(inside, st.integers(1, 60), st.booleans())
def test_the_last_sentence_is_the_last_day_and_no_day_is_left_out(start, count, back):
    lines = told(count, start, back=back)
    due = STATUTORY.add(start, -count if back else count)
    assert due is not None
    assert lines[-1].endswith(f"{due.month}月{due.day}日")
    counted = [int(n) for line in lines[1:-1] for n in re.findall(r"(\d+)个工作日", line)]
    assert counted == sorted(counted) and counted[-1] == count


@given(inside, st.integers(1, 60))
def test_natural_days_are_never_later_than_work_days(start, count):
    plain, work = (period(count, unit).due(start, STATUTORY) for unit in (Unit.DAY, Unit.WORKDAY))
    assert plain is not None and work is not None
    assert plain <= work


@given(inside, st.integers(1, 60), st.sampled_from([Unit.DAY, Unit.WORKDAY]))
def test_before_and_due_agree(end, count, unit):
    wanted = period(count, unit)
    first = wanted.before(end, STATUTORY)
    assert first is not None
    assert wanted.exceeded(first, end, STATUTORY) in (False, not STATUTORY.is_workday(end))
    assert wanted.elapsed(first, end, STATUTORY) >= count - (unit is Unit.WORKDAY)


@given(inside, inside, st.integers(1, 30), st.sampled_from([Unit.DAY, Unit.WORKDAY, Unit.MONTH]))
def test_who_starts_later_ends_no_earlier(a, b, count, unit):
    first, last = (period(count, unit).due(day, STATUTORY) for day in sorted((a, b)))
    assert first is not None and last is not None
    assert first <= last


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_mistyped_year_raises_nothing(unit, day):
    for amount in (1, 60):
        wanted = period(amount, unit, rolls=True)
        wanted.due(day, STATUTORY), wanted.before(day, STATUTORY)
        (
            wanted.filled(day, day, STATUTORY),
            wanted.exceeded(day, day, STATUTORY),
            wanted.length(day, day, STATUTORY),
        )
        for back in (False, True):
            for counts in (False, True):
                told(amount, day, unit, back=back, counts=counts)
    assert quarter_end(0, 1) is quarter_end(2026, 5) is quarter_end(2026, 0) is None
