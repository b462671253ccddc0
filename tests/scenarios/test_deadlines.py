"""The numbers in force and the count of days, as officials and citizens see them."""

from __future__ import annotations

from pathlib import Path

import pytest

from gongkai.cli import ERRORS, OK, REFUSED, USAGE, run
from tests.portal import Portal

HOLIDAY = (
    "节假日安排:\n  - 年份: 2026\n    文号: 测试〔2026〕1号\n    节日:\n      - {名称: 演练日, 起: 2026-11-26}\n"
)
LETTER = """---
标题: 关于路灯的来信
发布机构: 市政府办公室
发布日期: 2026-11-23
公开属性: 主动公开
类型: 咨询
来信日期: 2026-11-23
同意公开: 是
---

路灯不亮。
"""


@pytest.fixture
def portal(tmp_path: Path, fast_chrome: None) -> Portal:
    return Portal.small(tmp_path / "portal")


def _config(portal: Portal, more: str) -> None:
    portal.write("site_config.yml", portal.read("site_config.yml") + more)


def test_a_page_shows_how_its_deadline_was_counted_and_follows_the_calendar(portal: Portal) -> None:
    portal.write("content/letters/l1.md", LETTER)
    portal.build()
    page = portal.page("letters/l1.html")
    assert "怎么算的" in page and "2026年11月23日收到来信，当日不计" in page
    assert "第15个工作日为12月14日" in page
    _config(portal, HOLIDAY)
    assert "letters/l1.html" in portal.build().written
    page = portal.page("letters/l1.html")
    assert "11月26日演练日放假不计" in page and "第15个工作日为12月15日" in page


def test_a_deadline_beyond_the_calendar_is_said_to_be_unknown(portal: Portal) -> None:
    portal.write("content/letters/l1.md", LETTER.replace("来信日期: 2026-11-23", "来信日期: 2026-12-20"))
    portal.build()
    page = portal.page("letters/l1.html")
    assert "还不能确定" in page and "工作日历只到2026年" in page


def test_a_rule_is_asked_again_when_the_calendar_or_a_number_changes(portal: Portal) -> None:
    letter = LETTER.replace("来信日期: 2026-11-23", "来信日期: 2026-11-02")
    portal.write("content/letters/l1.md", letter)
    before = {f.rule for f in portal.build().findings}
    _config(portal, "规则参数:\n  - {名称: 来信答复, 数值: 5, 理由: 本市规定}\n")
    assert {f.rule for f in portal.build().findings} - before == {"GK513"}


def test_profile_prints_each_number_with_its_source_and_layer(portal: Portal, capsys) -> None:
    _config(portal, f"规则参数:\n  - {{名称: 解读, 数值: 5, 理由: 本市规定}}\n层级: 乡级\n{HOLIDAY}")
    assert run(["profile", "-C", str(portal.root)]) == OK
    told = capsys.readouterr().out
    assert "地区规则：云南；层级：乡级" in told
    assert "解读  5个工作日  〔本站〕本站规定：本市规定\n      代替 〔全国〕3个工作日：" in told
    assert "听证公告  10个工作日  〔云南〕" in told
    assert "GK411  警告  〔乡级〕" in told
    assert "本站补充：2026年，测试〔2026〕1号" in told
    assert "没有规定" not in told


def test_the_nation_says_what_it_does_not_set(portal: Portal, capsys) -> None:
    portal.change("site_config.yml", "地区规则: 云南", "地区规则: 全国")
    assert run(["profile", "-C", str(portal.root), "--lang", "en"]) == OK
    told = capsys.readouterr().out
    assert "Region 全国, level 县级" in told and "Not set here 没有规定\n  听证名单" in told


def test_profile_of_a_broken_configuration_says_what_is_wrong(portal: Portal, capsys) -> None:
    portal.change("site_config.yml", "地区规则: 云南", "地区规则: 月球")
    assert run(["profile", "-C", str(portal.root)]) == REFUSED
    assert "GK104" in capsys.readouterr().out


def test_workdays_counts_and_says_how(tmp_path: Path, capsys) -> None:
    assert run(["workdays", "2017-06-26", "20", "-C", str(tmp_path)]) == OK
    last, how = capsys.readouterr().out.splitlines()
    assert last == "2017年7月24日"
    assert how.startswith("2017年6月26日起算，当日不计；6月27日至30日是第1至4个工作日；")
    assert how.endswith("第20个工作日为7月24日。")


@pytest.mark.parametrize(
    ("options", "last"),
    [
        (["--natural"], "2026年12月13日"),
        (["--back"], "2026年10月26日"),
        (["--back", "--natural"], "2026年11月3日"),
    ],
)
def test_workdays_counts_other_ways(tmp_path: Path, capsys, options: list[str], last: str) -> None:
    assert run(["workdays", "2026年11月23日", "20", "-C", str(tmp_path), *options]) == OK
    assert capsys.readouterr().out.splitlines()[0] == last


def test_workdays_uses_the_holidays_of_the_portal(portal: Portal, capsys) -> None:
    _config(portal, HOLIDAY)
    assert run(["workdays", "2026-11-25", "1", "-C", str(portal.root)]) == OK
    assert capsys.readouterr().out.splitlines()[0] == "2026年11月27日"


@pytest.mark.parametrize("argv", [["明天", "3"], ["2026-11-23", "0"]])
def test_workdays_refuses_what_it_cannot_count(tmp_path: Path, capsys, argv: list[str]) -> None:
    assert run(["workdays", *argv, "-C", str(tmp_path)]) == USAGE
    assert "不能推算" in capsys.readouterr().err


@pytest.mark.parametrize("count", ["20", "9999999"])
def test_workdays_never_guesses(tmp_path: Path, capsys, count: str) -> None:
    assert run(["workdays", "2026-12-25", count, "-C", str(tmp_path)]) == ERRORS
    assert "2004年至2026年" in capsys.readouterr().out
    assert run(["workdays", "2026-12-25", "9999999", "--natural", "-C", str(tmp_path)]) == ERRORS
