import sqlite3
from datetime import date
from types import SimpleNamespace

import pytest

from gongkai.plan.performance import within_year


@pytest.mark.parametrize(
    ("day", "count"), [(date(2025, 11, 30), 1), (date(2025, 11, 29), 2), (date(2025, 11, 28), 3)]
)
def test_a_year_reaches_back_to_the_day_of_the_same_name(day, count):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE member (list, day)")
    days = ("2024-11-28", "2024-11-29", "2024-11-30", "2024-12-01")
    db.executemany("INSERT INTO member VALUES ('kind:interview', ?)", [(day,) for day in days])
    assert within_year(SimpleNamespace(db=db, day=day), ("kind:interview",)) == count


def test_the_leap_day_reaches_back_to_the_end_of_february():
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE member (list, day)")
    db.execute("INSERT INTO member VALUES ('kind:interview', '2023-02-28')")
    assert within_year(SimpleNamespace(db=db, day=date(2024, 2, 29)), ("kind:interview",)) == 0
