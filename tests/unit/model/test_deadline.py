"""Limits as they are written, in plain words, and compared."""

from __future__ import annotations

import time

import pytest

from gongkai.model.deadline import Deadline, Unit


def limit(text: str) -> Deadline:
    found = Deadline.parse(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "amount", "unit", "words"),
    [
        ("30(工作日)", 30, Unit.WORKDAY, "30个工作日"),
        ("1（自然日）", 1, Unit.DAY, "1日"),
        ("0(工作日)", 0, Unit.WORKDAY, "即办"),
        ("15 个工作日", 15, Unit.WORKDAY, "15个工作日"),
        ("2小时", 2, Unit.HOUR, "2小时"),
        ("3个月", 3, Unit.MONTH, "3个月"),
        ("即办", 0, Unit.PROMPT, "即办"),
        ("当场办结", 0, Unit.PROMPT, "当场办结"),
        ("5个工作日（不含公示）", 5, Unit.WORKDAY, "5个工作日（不含公示）"),
    ],
)
def test_a_limit_and_its_words(text, amount, unit, words):
    found = limit(text)
    assert (found.amount, found.unit, found.words) == (amount, unit, words)
    assert found.at_once == (amount == 0)


@pytest.mark.parametrize(
    ("long", "short", "certain"),
    [
        ("21个工作日", "20个工作日", True),
        ("20个工作日", "20个工作日", False),
        # Twenty work days are four weeks at least.
        ("20个工作日", "27日", True),
        ("20个工作日", "28日", False),
        # Nobody knows how many holidays lie between.
        ("30日", "20个工作日", False),
        ("40日", "1个月", True),
        ("1个工作日", "即办", True),
        ("即办", "1个工作日", False),
        ("2小时", "1日", False),
    ],
)
def test_which_is_certainly_longer(long, short, certain):
    assert limit(long).exceeds(limit(short)) is certain


@pytest.mark.parametrize("text", ["9" * 100_000, "9" * 100_000 + "日", "1 " * 50_000, "1" + " " * 100_000])
def test_a_number_without_end_is_no_limit_and_is_read_once(text: str) -> None:
    began = time.process_time()
    assert Deadline.parse(text) is None
    assert time.process_time() - began < 2
