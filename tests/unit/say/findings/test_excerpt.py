"""The line below a finding, and the mark below the spot."""

from __future__ import annotations

import pytest

from gongkai.model.finding import Finding, Settled, Severity
from gongkai.say.findings.excerpt import excerpt
from gongkai.say.findings.spot import spot
from gongkai.say.findings.told import tell


def told(source: str, keys: tuple[str | int, ...] = (), **args: str):
    gaps = {"number": "", "fix": "", "fix_en": ""} | args
    finding = Settled(rule="GK201", path="a.md", line=7, args=gaps, keys=keys, severity=Severity.ERROR)
    (one,) = tell([finding], "zh", {("a.md", 7): source})
    return one


def marked(line: str, keys: tuple[str | int, ...] = (), **args: str | int) -> str | None:
    span = spot(Finding(rule="GK201", keys=keys, args=args), line)
    return span and line[slice(*span)]


def test_the_mark_stands_below_chinese_signs():
    assert list(excerpt(told("成文日期: 不知道", ("成文日期",)))) == [
        "    7 | 成文日期: 不知道",
        "      |           ^^^^^^",
    ]


def test_an_accent_takes_no_column():
    _, mark = excerpt(told("e\u0301 不", number="不"))
    assert mark == "      |   ^^"


def test_a_line_without_words_is_not_shown():
    assert list(excerpt(told("---"))) == [] and list(excerpt(told(""))) == []


@pytest.mark.parametrize("width", [30, 40, 100])
@pytest.mark.parametrize("at", [0, 5, 60, 195])
def test_a_long_line_is_cut_around_the_spot(width, at):
    line = "长" * at + "错字" + "短" * (200 - at)
    shown, mark = excerpt(told(line, number="错字"), width)
    assert "错字" in shown and "…" in shown
    assert len(mark) <= width and len(shown) + sum(sign >= "\u4e00" for sign in shown) <= width
    before = shown[: shown.index("错字")]
    assert mark.index("^") == len(before) + sum(sign >= "\u4e00" for sign in before)
    assert mark.count("^") == 4


def test_a_spot_longer_than_the_line_has_room_is_cut_with_it():
    shown, mark = excerpt(told("标题: " + "字" * 500, ("标题",)), 40)
    assert shown.endswith("…") and len(mark) <= 40


def test_the_value_is_found_behind_its_key():
    assert marked("  - 公开时限: 20", ("事项", 0, "公开时限")) == "20"
    assert marked("发布日期: 2026-11-04  # 待核", ("发布日期",)) == "2026-11-04"
    assert marked("- {名称: 元旦, 起: 2027-01-01, 止: 2027-01-03}", (0, "起")) == "2027-01-01"
    assert marked('"序号": "2"', ("序号",)) == '"2"'


def test_a_value_that_stands_there_once_is_meant():
    assert marked("公开事项: [open-a, open-b]", ("公开事项",), target="open-b") == "open-b"
    assert marked("公开: 公开", ("公开",), value="公开") == "公开"
    assert spot(Finding(rule="GK201", keys=("公开",), args={"value": "公开"}), "公开: 公开") == (4, 6)
    assert marked("上周云政发[2017]5号印发", words="云政发[2017]5号") == "云政发[2017]5号"


def test_a_key_that_is_told_is_meant_itself():
    assert marked("成文时间: 2026-11-02", ("成文时间",), key="成文时间") == "成文时间"


def test_what_may_be_any_of_several_is_not_marked():
    assert marked("好，好", words="好") is None
    assert marked("rw-2,2026,1,水质检测", ("任务", 1, "序号"), year="2026") is None
    assert marked("计划时间: 2026-09-30", ("计划时间",), year="2026") == "2026-09-30"
