"""Shares in per cent."""

from __future__ import annotations

import pytest

from gongkai.chinese.per_cent import per_cent


@pytest.mark.parametrize(
    ("part", "whole", "places", "words"),
    [
        (1, 16, 1, "6.3%"),
        (93, 96, 1, "96.9%"),
        (93, 96, 0, "97%"),
        (1, 1, 1, "100.0%"),
        (9, 8, 1, "112.5%"),
        (0, 5, 1, "0.0%"),
        (3, 0, 1, "—"),
    ],
)
def test_half_goes_up(part: int, whole: int, places: int, words: str) -> None:
    assert per_cent(part, whole, places) == words
