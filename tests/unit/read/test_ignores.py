"""Remarks about rules in YAML and Markdown."""

from __future__ import annotations

import pytest

from gongkai.model.finding import Finding
from gongkai.read.ignores import ignores_in_body, ignores_in_yaml, without_ignores


def test_at_the_end_of_a_line_it_is_about_that_line():
    (found,) = ignores_in_yaml("甲: 1\n乙: 2  # gongkai: ignore GK210 因移交\n", first_line=2)
    assert (found.line, found.about, found.rules, found.reason) == (3, 3, ("GK210",), "移交")


def test_alone_it_is_about_the_next_line_that_says_something():
    first, second = ignores_in_yaml("甲: 1\n# gongkai: ignore GK210 移交\n# gongkai: ignore GK302 迟\n\n乙: 2\n")
    assert (first.about, second.about) == (5, 5)


def test_before_everything_else_it_is_about_the_file():
    found = list(ignores_in_yaml("# yaml-language-server: x\n\n# gongkai: ignore GK210 因移交\n甲: 1\n"))
    assert [ignore.about for ignore in found] == [0]
    assert found[0].covers(Finding(rule="GK210", line=77))


@pytest.mark.parametrize(
    "words",
    [
        "ignore GK210 GK302 因移交",
        "ignore GK210、GK302：移交",
        "ignore GK210,GK302 移交",
        "ignore GK210 GK302，因为移交",
    ],
)
def test_several_rules_and_a_reason(words):
    (found,) = ignores_in_yaml(f"甲: 1 # gongkai: {words}")
    assert (found.rules, found.reason) == (("GK210", "GK302"), "移交")


def test_without_a_reason_it_covers_nothing():
    (found,) = ignores_in_yaml("甲: 1 # gongkai: ignore GK210 ")
    assert not found.reason and not found.covers(Finding(rule="GK210", line=1))


@pytest.mark.parametrize("words", ["不用检查", "ignor GK210 因移交", "ignore 全部"])
def test_what_cannot_be_understood_names_no_rule(words):
    (found,) = ignores_in_yaml(f"甲: 1 # gongkai: {words}")
    assert found.rules == () and found.reason == words


@pytest.mark.parametrize(
    "line", ["甲: a#gongkai: ignore GK210 x", "甲: gongkai: ignore GK210 x", "甲: 1 # gongkai ignore"]
)
def test_what_is_no_remark(line):
    assert list(ignores_in_yaml(line)) == []


def test_in_a_body():
    text = "一\n\n<!-- gongkai: ignore GK333 因原话 -->\n\n二\n三 <!--gongkai: ignore GK201 x--> 四\n"
    alone, inline = ignores_in_body(text, first_line=10)
    assert (alone.line, alone.about, inline.line, inline.about) == (12, 14, 15, 15)
    assert without_ignores(text) == "一\n\n\n\n二\n三  四\n"


def test_other_comments_stay_for_the_reader_of_markdown():
    assert without_ignores("<!-- 说明 -->") == "<!-- 说明 -->"
    assert list(ignores_in_body("<!-- gongkai -->", 1)) == []
