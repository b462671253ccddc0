"""权责事项: the kinds of power by the words of real tables, and a state that follows from the history alone."""

from __future__ import annotations

from datetime import date

import pytest

from gongkai.model.power import (
    CANCELLED,
    HANDED_DOWN,
    IN_FORCE,
    NOT_YET,
    Adjustment,
    Level,
    Power,
    PowerKind,
    Turn,
    power_state,
)

DAY = date(2026, 11, 23)


def power(*turns: tuple[str, Turn]) -> Power:
    changes = tuple(
        Adjustment(turn=turn, day=date.fromisoformat(day), reason="理由", receivers=("鹿城镇",))
        for day, turn in turns
    )
    return Power(
        id="p", title="事项", category=PowerKind.LICENCE, agencies=("市民政局", "鹿城镇"), changes=changes
    )


def state(*turns: tuple[str, Turn], day: date = DAY) -> tuple[str, date | None]:
    found = power_state({"history": power(*turns).history}, day)
    return found.label, found.until


def test_an_item_without_history_is_in_force() -> None:
    assert state() == (IN_FORCE, None)


def test_the_last_change_before_the_day_decides() -> None:
    course = (("2019-01-01", Turn.ADDED), ("2023-05-01", Turn.HANDED_DOWN), ("2027-01-01", Turn.TAKEN_BACK))
    assert state(*course, day=date(2018, 12, 31)) == (NOT_YET, date(2019, 1, 1))
    assert state(*course, day=date(2019, 1, 1)) == (IN_FORCE, date(2023, 5, 1))
    assert state(*course) == (HANDED_DOWN, date(2027, 1, 1))
    assert state(*course, day=date(2027, 1, 1)) == (IN_FORCE, None)


def test_a_coming_cancellation_is_not_one_yet() -> None:
    assert state(("2026-12-01", Turn.CANCELLED)) == (IN_FORCE, date(2026, 12, 1))
    assert state(("2026-12-01", Turn.CANCELLED), day=date(2026, 12, 1)) == (CANCELLED, None)


def test_what_was_taken_over_is_not_listed_before() -> None:
    assert state(("2026-12-01", Turn.TAKEN_OVER)) == (NOT_YET, date(2026, 12, 1))


def test_entrusting_and_adjusting_leave_the_power_where_it_is() -> None:
    assert state(("2024-01-01", Turn.ENTRUSTED), ("2025-01-01", Turn.ADJUSTED)) == (IN_FORCE, None)


def test_the_order_of_writing_does_not_matter() -> None:
    assert state(("2025-01-01", Turn.CANCELLED), ("2019-01-01", Turn.ADDED)) == (CANCELLED, None)


def test_the_lead_is_the_first_agency() -> None:
    assert power().lead == "市民政局"


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("行政许可", PowerKind.LICENCE),
        ("许可", PowerKind.LICENCE),
        ("行政处罚类", PowerKind.PENALTY),
        ("公共服务事项", PowerKind.SERVICE),
        ("其他权力", PowerKind.OTHER),
        ("其他类", PowerKind.OTHER),
        ("行政备案", PowerKind.OTHER),
    ],
)
def test_words_of_real_tables(word: str, kind: PowerKind) -> None:
    assert PowerKind(word) is kind


@pytest.mark.parametrize("word", ["行政", "01", "行政征用", "", "类"])
def test_what_is_none_of_the_kinds(word: str) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        PowerKind(word)


def test_a_bare_city_level_is_not_guessed() -> None:
    assert Level("县(市、区)级") is Level.COUNTY
    with pytest.raises(ValueError, match="is not a valid"):
        Level("市级")
