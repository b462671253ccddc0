import subprocess
import sys
import timeit
from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.workdays import STATUTORY

from . import reference

add_workdays, workdays_between = STATUTORY.add, STATUTORY.between
derivation, is_workday = STATUTORY.derivation, STATUTORY.is_workday
FIRST = date(STATUTORY.covered[0], 1, 1)
LAST = date(STATUTORY.covered[-1], 12, 31)
inside = st.dates(FIRST, LAST)


def test_importing_does_not_load_the_calendar():
    code = "import sys, gongkai.chinese.workdays; sys.exit('chinese_calendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_covered_years_are_those_of_the_library():
    assert range(2004, 2027)[0] == STATUTORY.covered[0]
    assert 2026 in STATUTORY.covered
    for outside in (FIRST - timedelta(1), LAST + timedelta(1)):
        with pytest.raises(NotImplementedError):
            chinese_calendar.is_workday(outside)


def test_every_covered_day_agrees_with_the_library():
    days = (FIRST + timedelta(n) for n in range((LAST - FIRST).days + 1))
    assert [day for day in days if is_workday(day) != chinese_calendar.is_workday(day)] == []


def test_reference_cases():
    rows = [line.split("\t") for line in reference.lines("workday_cases.tsv")[1:]]
    assert len(rows) == 400
    for start, count, due in rows:
        assert add_workdays(date.fromisoformat(start), int(count)) == date.fromisoformat(due)
        assert workdays_between(date.fromisoformat(start), date.fromisoformat(due)) == int(count)


@pytest.mark.parametrize(
    "day",
    [
        date(2017, 9, 30),
        date(2020, 6, 28),
        date(2023, 10, 7),
        date(2024, 2, 4),
        date(2025, 1, 26),
        date(2026, 2, 28),
    ],
)
def test_make_up_weekends_count(day):
    assert day.weekday() >= 5
    assert is_workday(day) is True


@pytest.mark.parametrize("day", [date(2017, 10, 4), date(2020, 1, 31), date(2024, 2, 12), date(2025, 5, 5)])
def test_weekdays_of_a_holiday_do_not(day):
    assert day.weekday() < 5
    assert is_workday(day) is False


def test_outside_is_not_assessed():
    before, after = FIRST - timedelta(1), LAST + timedelta(1)
    assert is_workday(before) is is_workday(after) is None
    assert add_workdays(before - timedelta(1), 1) is None
    assert add_workdays(LAST, 1) is add_workdays(after, 1) is add_workdays(LAST - timedelta(9), 20) is None
    assert add_workdays(FIRST, -1) is None
    assert workdays_between(before - timedelta(1), LAST) is workdays_between(FIRST, after) is None
    assert derivation(LAST, 3) is None


def test_the_start_day_itself_need_not_be_covered():
    assert add_workdays(FIRST - timedelta(1), 1) == date(2004, 1, 2)


def test_twenty_work_days_from_the_pilot_plan():
    assert add_workdays(date(2017, 6, 26), 20) == date(2017, 7, 24)
    assert add_workdays(date(2017, 7, 24), -20) == date(2017, 6, 26)


def test_derivation_gives_every_reason():
    steps = derivation(date(2017, 9, 28), 4)
    assert steps is not None
    assert [(step.day.day, step.counted) for step in steps[:3]] == [(29, 1), (30, 2), (1, None)]
    assert [step.reason for step in steps[:5]] == [
        "工作日",
        "调休上班",
        "法定节假日",
        "法定节假日",
        "法定节假日",
    ]
    assert "调休放假" in {step.reason for step in steps}
    assert steps[-1].day == add_workdays(date(2017, 9, 28), 4) == date(2017, 10, 10)
    assert derivation(date(2017, 6, 23), 1)[0].reason == "周末"  # type: ignore[index]
    assert derivation(date(2017, 6, 23), 0) == ()


def test_nothing_lies_between_a_day_and_itself_or_an_earlier_one():
    assert workdays_between(date(1900, 1, 2), date(1900, 1, 1)) == 0
    assert workdays_between(date(2017, 1, 1), date(2017, 1, 1)) == 0


@given(inside, st.integers(1, 60))
def test_counting_out_and_counting_back_agree(start, count):
    due = add_workdays(start, count)
    if due is not None:
        assert is_workday(due)
        assert workdays_between(start, due) == count
        steps = derivation(start, count)
        assert steps is not None
        assert [step.counted for step in steps if step.counted] == list(range(1, count + 1))
        assert (steps[-1].day, steps[-1].counted) == (due, count)


@given(inside, inside, inside)
def test_counts_add_up(a, b, c):
    a, b, c = sorted((a, b, c))
    assert workdays_between(a, b) + workdays_between(b, c) == workdays_between(a, c)  # type: ignore[operator]


@given(st.dates(), st.integers(-400, 400))
def test_never_raises(start, count):
    add_workdays(start, count)
    derivation(start, min(count, 30))


def test_twenty_days_are_counted_in_microseconds():
    start = date(2017, 6, 26)
    assert min(timeit.repeat(lambda: add_workdays(start, 20), number=1000, repeat=5)) / 1000 < 50e-6
