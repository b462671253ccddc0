"""Examples on the pages of rules, and the explanation of one rule."""

from __future__ import annotations

import pytest

from gongkai.cli import OK, USAGE, run
from gongkai.model.example import Example
from gongkai.model.family import FAMILIES, family_of
from gongkai.say.rule_examples import example_section, section_of
from gongkai.say.rule_pages import rule_page
from gongkai.work.rulebook import rulebook


def example(before: str | None, after: str | None, line: int = 1) -> Example:
    told = "a.md:1: GK201 错误: 不对。"
    return Example(case="GK201-x", told=told, path="a.md", line=line, before=before, after=after)


def test_the_difference_is_shown_line_by_line():
    before, after = "一\n二\n三\n四\n五\n六\n七\n八\n", "一\n贰\n三\n四\n五\n六\n柒\n八\n"
    shown = example_section(example(before, after))
    assert "```diff\n 一\n-二\n+贰\n 三\n…\n 六\n-七\n+柒\n 八\n```" in shown
    assert "```text\na.md:1: GK201 错误: 不对。\n```" in shown


def test_long_differences_are_cut():
    shown = example_section(example("", "行\n" * 99))
    assert shown.count("+行") == 16 and "…" in shown


def test_where_the_file_should_not_be_there_an_excerpt_is_shown():
    shown = example_section(example("".join(f"{n}\n" for n in range(1, 30)), None, line=10))
    assert "8\n9\n10\n11\n12" in shown and "13" not in shown


def test_where_the_file_is_missing_it_is_added():
    assert "缺少 `a.md`" in example_section(example(None, "一\n"))


def test_the_section_is_found_again_on_the_page():
    rule = rulebook()["GK201"]
    assert section_of(rule_page(rule, example("一", "二"))).startswith("`a.md` 里")
    assert section_of(rule_page(rule)) == ""


@pytest.mark.parametrize("rule", sorted(rulebook()))
def test_every_rule_has_a_family(rule):
    assert all(family_of(rule))


def test_the_longest_beginning_decides_and_unknown_ranges_have_none():
    assert family_of("GK021")[0] == "规则设置" and family_of("GK012")[0] == "文件读取"
    assert family_of("GK999") == ("", "")
    assert len({row[0] for row in FAMILIES}) == len(FAMILIES)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_one_rule_is_explained(lang, capsys):
    assert run(["rule", "gk201", "--lang", lang]) == OK
    said = capsys.readouterr().out
    assert "GK201 doc-number-form" in said and "+文号: 示政发〔2026〕1号" in said
    assert ("可以自动改正：是" if lang == "zh" else "Mended by itself: yes") in said


def test_the_layer_that_weighs_otherwise_is_named(capsys):
    run(["rule", "GK431"])
    assert "地区规则另有级别：乡级 警告" in capsys.readouterr().out
    run(["rule", "GK201"])
    assert "另有级别" not in capsys.readouterr().out


def test_a_rule_that_does_not_exist(capsys):
    assert run(["rule", "GK999"]) == USAGE
