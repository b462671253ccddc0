"""What real documents taught the rules: old reports, reprints and guides as they are found on portals are judged fairly."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.portal import Portal

BASE = Path(__file__).parents[1] / "broken/_base"
REPORT = """---
标题: 示例市水务局{year}年政府信息公开工作年度报告
发布机构: 市水务局
发布日期: {day}
公开属性: 主动公开
年度: {year}
---

本报告按当时的格式编写。

一、概述

全年公开了供水信息。
"""
NOTICE = """---
标题: 关于节约用水的通知
发文机关: [市水务局]
成文日期: 2026-03-02
发布机构: 市水务局
发布日期: 2026-10-12
公开属性: 主动公开
须解读: 否
{source}---

单位和个人都应当节约用水。
"""
GUIDE = """---
标题: 临时占用城市道路许可
发布机构: 市水务局
发布日期: 2026-10-12
公开属性: 主动公开
事项类型: 行政许可
{basis}法定时限: 45个工作日
咨询方式: {{电话: "{asked}"}}
投诉渠道: {{电话: "{told}"}}
---
"""
FORM = {"GK527", "GK530", "GK531", "GK551"}


@pytest.fixture
def portal(tmp_path: Path) -> Portal:
    shutil.copytree(BASE, tmp_path / "portal")
    return Portal(tmp_path / "portal")


def found(portal: Portal, path: str, text: str) -> dict[str, str]:
    """The rules that speak of one file, with the last day that a sentence names, if any."""
    portal.write(path, text)
    findings = portal.build(only_check=True).findings
    return {f.rule: str(f.args.get("due", "")) for f in findings if f.path == path}


@pytest.mark.parametrize(
    ("year", "day", "due"),
    [
        (2018, "2019-03-29", ""),
        (2018, "2019-04-02", "2019年3月31日"),
        (2019, "2020-01-31", ""),
        (2019, "2020-02-03", "2020年1月31日"),
    ],
)
def test_a_report_is_due_by_the_law_of_its_year(portal, year, day, due):
    rules = found(portal, "content/annual-reports/ar-old.md", REPORT.format(year=year, day=day))
    assert rules.get("GK538", "") == due


@pytest.mark.parametrize(("year", "form"), [(2020, set()), (2021, FORM)])
def test_the_form_of_2021_binds_reports_on_2021_and_later(portal, year, form):
    text = REPORT.format(year=year, day=f"{year + 1}-01-20")
    assert FORM & set(found(portal, "content/annual-reports/ar-old.md", text)) == form


@pytest.mark.parametrize(("source", "late"), [("", True), ("信息来源: 示例省水利厅\n", False)])
def test_twenty_work_days_bind_the_maker_not_a_reprint(portal, source, late):
    rules = found(portal, "content/policies/zc-old.md", NOTICE.format(source=source))
    assert ("GK210" in rules) == late


@pytest.mark.parametrize(
    ("basis", "told"),
    [("", False), ("设定依据: [《中华人民共和国行政许可法》第四十二条]\n", True)],
)
def test_a_licence_without_basis_hears_of_the_basis_only(portal, basis, told):
    text = GUIDE.format(basis=basis, asked="0878-0000441", told="0878-0000442")
    rules = found(portal, "content/guides/g-old.md", text)
    assert ("GK484" in rules, bool({"GK480", "GK481"} & set(rules))) == (told, True)


@pytest.mark.parametrize(
    ("asked", "told", "same"),
    [
        ("12345", "12345", False),
        ("0878-0000441转1", "0878-0000441转2", False),
        ("0878-0000441", "0878-0000441", True),
    ],
)
def test_a_hotline_and_two_extensions_are_not_one_telephone(portal, asked, told, same):
    rules = found(portal, "content/guides/g-old.md", GUIDE.format(basis="", asked=asked, told=told))
    assert ("GK487" in rules) == same
