"""The map of the checks names rules that exist, and every check of the list."""

from __future__ import annotations

import re

import pytest

from gongkai.work.rulebook import rulebook
from tests.conftest import REPOSITORY, SHARED

MAP = REPOSITORY / "docs/checks.md"
LIST = SHARED / "domain-checks.md"
ROW = re.compile(r"^\| ([A-Z0-9]+-\d{2}) \|", re.MULTILINE)


def test_every_rule_of_the_map_exists() -> None:
    named = re.findall(r"\bGK\d{3}\b", MAP.read_text("utf-8"))
    assert len(named) > len(ROW.findall(MAP.read_text("utf-8"))) / 2
    assert sorted(set(named) - set(rulebook())) == []


@pytest.mark.skipif(not LIST.exists(), reason="the list of checks (../shared/domain-checks.md) is absent")
def test_every_check_of_the_list_is_in_the_map() -> None:
    listed = re.findall(r"^\| *\d+ \| ([A-Z0-9]+-\d{2}) \|", LIST.read_text("utf-8"), re.MULTILINE)
    assert listed and sorted(ROW.findall(MAP.read_text("utf-8"))) == sorted(listed)


def test_the_head_counts_what_the_rows_say() -> None:
    text = MAP.read_text("utf-8")
    cells = [line.split(" | ")[2] for line in text.splitlines() if ROW.match(line)]
    ways = ("由程序保证", "还没有", "不做")
    counted = [len([c for c in cells if "GK" in c]), *(cells.count(way) for way in ways)]
    assert [int(n) for n in re.findall(r"(\d+)项", text.split("\n\n")[1])] == [len(cells), *counted]
