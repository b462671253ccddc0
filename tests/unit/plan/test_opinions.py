"""Counts and rates of a ledger of opinions, and the quorum of a hearing."""

from __future__ import annotations

import pytest

from gongkai.model.opinion import Opinion, quorum
from gongkai.model.period import Number
from gongkai.plan.opinions import sums


def test_opinions_and_voices_are_counted_apart():
    ledger = (
        Opinion(text="甲", count=7, adopted=True),
        Opinion(text="乙", count=2, adopted=False, reason="不可行"),
        Opinion(text="丙", adopted=False, reason="重复"),
    )
    assert sums(ledger) == {
        "opinions": 3,
        "voices": 10,
        "adopted": 1,
        "adopted_voices": 7,
        "rate": 33,
        "voices_rate": 70,
    }


def test_halves_are_rounded_up_and_nothing_is_no_rate():
    half = tuple(Opinion(text="意见", adopted=number == 0) for number in range(8))
    assert sums(half)["rate"] == 13
    assert sums(())["rate"] == 0


@pytest.mark.parametrize(("invited", "needed"), [(3, 2), (15, 10), (16, 11), (20, 14), (1, 1), (0, 0)])
def test_two_thirds_are_rounded_up(invited, needed):
    share = Number(amount=2, per=3, unit="比例", source="")
    assert quorum(invited, share) == needed
    assert quorum(invited, None) == 0
