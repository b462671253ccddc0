"""服务网点: states from days, the address of a day, windows that are shut for a while."""

from __future__ import annotations

from datetime import date

import pytest

from gongkai.model.kind import kinds
from gongkai.model.service_point import PointLevel, PointMove, ServicePoint, Window, WindowClass, open_on

STATE = kinds()["service_point"].state


@pytest.mark.parametrize(
    ("day", "label", "until"),
    [
        (date(2026, 6, 30), "尚未启用", date(2026, 7, 1)),
        (date(2026, 7, 1), "正常服务", date(2026, 9, 1)),
        (date(2026, 8, 31), "正常服务", date(2026, 9, 1)),
        (date(2026, 9, 1), "已停用", None),
    ],
)
def test_the_state_follows_from_the_days(day: date, label: str, until: date | None) -> None:
    facts = {"opened": "2026-07-01", "closed": "2026-09-01"}
    state = STATE(facts, day)
    assert state is not None and (state.label, state.until) == (label, until)
    assert open_on(facts, day) is (label == "正常服务")


def test_without_days_a_place_serves() -> None:
    assert open_on({}, date(2026, 1, 1))


def test_the_address_is_the_old_one_until_the_day_of_the_move() -> None:
    moves = (
        PointMove(day=date(2024, 3, 1), old="甲路1号"),
        PointMove(day=date(2026, 3, 1), old="乙路2号"),
    )
    point = ServicePoint(id="a", title="网点", level=PointLevel.CENTRE, address="丙路3号", moves=moves)
    days = (date(2024, 2, 29), date(2024, 3, 1), date(2026, 2, 28), date(2026, 3, 1))
    assert [point.address_on(day) for day in days] == ["甲路1号", "乙路2号", "乙路2号", "丙路3号"]


def test_a_window_is_shut_until_the_day_before_it_opens_again() -> None:
    window = Window(
        number="1", name="社保", group=WindowClass.SOCIAL, shut=date(2026, 1, 5), reopened=date(2026, 1, 8)
    )
    assert [window.is_shut(date(2026, 1, day)) for day in (4, 5, 7, 8)] == [False, True, True, False]


def test_a_place_that_closes_before_it_opens_changes_on_both_days() -> None:
    state = STATE({"opened": "2026-09-01", "closed": "2026-07-01"}, date(2026, 6, 1))
    assert state is not None and state.until == date(2026, 7, 1)
