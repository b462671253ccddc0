"""A dossier from its beginning to a hearing that is moved and called off: what citizens see of it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from tests.portal import Portal

pytestmark = pytest.mark.usefixtures("fast_chrome")
HEAD = """---
标题: {title}
发布机构: 市政府办公室
发布日期: {day}
公开属性: 主动公开
决策事项: example-decision
{fields}
---

正文。
"""
CALL = """环节: 征求意见
征求意见:
  起: 2026-10-20
  止: 2026-11-25
  方式: 向社会公开征求意见
  草案附件: 草案.txt
  说明附件: 草案.txt
  提交意见: {电话: 0878-0000001}
附件:
  - 文件: 草案.txt"""
RESULT = """环节: 征求意见
收到意见: 8
意见处理:
  - {意见: 缩短时限, 人次: 5, 采纳: 是, 理由: 写入}
  - {意见: 降低标准, 人次: 1, 采纳: 是, 理由: 写入}
  - {意见: 不要施行, 人次: 2, 采纳: 否, 理由: 与上位法不符}"""
HEARING = """听证时间: 2026-12-18 09:00
听证地点: 第一会议室
代表名额: 16"""
MOVED = """变更记录:
  - {原日期: 2026-12-11 09:00, 新日期: 2026-12-18 09:00, 理由: 会场检修, 日期: 2026-11-20}"""
OFF = """取消: {日期: 2026-11-22, 理由: 方案撤回}"""
DOSSIER = "hearings/example-decision.html"


@pytest.fixture
def portal(tmp_path: Path) -> Portal:
    return Portal.small(tmp_path / "portal")


def stage(
    portal: Portal, name: str, fields: str, day: str = "2026-10-20", folder: str = "decision-stages"
) -> None:
    portal.write(f"content/{folder}/{name}.md", HEAD.format(title=f"文书{name}", day=day, fields=fields))
    portal.write(f"content/{folder}/草案.txt", "草案全文")


def step(portal: Portal, name: str) -> str:
    """The words of a step in the dossier's timeline."""
    found = re.search(
        rf'<b class="gk-step-name">{name}</b>.*?(?=<li class="gk-step |</ol>)', portal.page(DOSSIER), re.S
    )
    assert found
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", found[0]))


def test_an_open_consultation_stands_in_the_timeline_until_its_last_day_is_over(portal: Portal) -> None:
    stage(portal, "s1", CALL)
    portal.build()
    assert "进行中" in step(portal, "征求意见") and "文书s1" in step(portal, "征求意见")
    portal.day = date(2026, 11, 25)
    portal.build()
    assert "进行中" in step(portal, "征求意见")
    portal.day = date(2026, 11, 26)
    portal.build()
    assert "已完成" in step(portal, "征求意见")


def test_the_ledger_counts_opinions_and_voices(portal: Portal) -> None:
    stage(portal, "s2", RESULT, "2026-11-22")
    portal.build()
    words = re.sub(r"\s+", "", re.sub(r"<[^>]+>", " ", portal.page("hearings/s2.html")))
    assert "采纳2条，6人次；未采纳1条，2人次。按人次计算的采纳率是75%" in words
    assert "采纳率（按条）67%" in words
    assert "收到意见8人次" in step(portal, "征求意见")


def test_a_moved_hearing_keeps_its_first_date_wherever_it_is_shown(portal: Portal) -> None:
    stage(portal, "h1", f"{HEARING}\n{MOVED}", "2026-11-16", "hearing-notices")
    portal.build()
    for url in ("hearings/h1.html", DOSSIER, "index.html", "hearings/index.html", "calendars/h1.ics"):
        words = re.sub(r"\s+", "", portal.page(url))
        assert "2026年12月11日09:00" in words, url
        assert "会场检修" in words, url
    assert "SEQUENCE:1" in portal.page("calendars/h1.ics")


def test_a_hearing_that_is_called_off_says_so_in_pages_and_calendars(portal: Portal) -> None:
    stage(portal, "h1", HEARING, "2026-11-16", "hearing-notices")
    portal.build()
    assert "STATUS:CONFIRMED" in portal.page("feeds/hearings.ics")
    stage(portal, "h1", f"{HEARING}\n{OFF}", "2026-11-16", "hearing-notices")
    portal.build()
    assert "STATUS:CANCELLED" in portal.page("feeds/hearings.ics")
    assert "听证会已取消" in portal.page("hearings/h1.html")
    assert "方案撤回" in portal.page("hearings/h1.html")
    assert "已取消" in step(portal, "听证公告")


def test_a_removed_consultation_leaves_no_calendar(portal: Portal) -> None:
    stage(portal, "s1", CALL)
    portal.build()
    assert (portal.out / "calendars/s1.ics").is_file()
    portal.remove("content/decision-stages/s1.md")
    portal.build()
    assert not (portal.out / "calendars/s1.ics").exists()


def test_the_timeline_tells_what_is_there_what_is_due_and_what_is_missing(portal: Portal) -> None:
    stage(portal, "s1", RESULT, "2026-11-20")
    stage(
        portal,
        "s9",
        "环节: 合法性审查\n合法性审查: {送审: 2026-11-05, 审结: 2026-11-20, 审查部门: gov, 结论: 合法}",
    )
    portal.build()
    assert "已完成" in step(portal, "征求意见") and "文书s1" in step(portal, "征求意见")
    for skipped in ("专家论证", "风险评估"):
        assert "未公开" in step(portal, skipped)
    for later in ("集体讨论", "公布", "后评估"):
        assert "待进行" in step(portal, later)
    portal.remove("content/decision-stages/s9.md")
    portal.build()
    assert "待进行" in step(portal, "专家论证")


def test_the_catalogue_leads_to_the_dossier_and_back(portal: Portal) -> None:
    row = "  - {编号: m1, 年度: 2026, 序号: 3, 事项名称: 某事, 承办单位: 市政府办公室, 计划时间: 2026-11-24%s}\n"
    portal.write("catalogue/decision-plans.yml", "目录:\n" + row % ", 决策事项: example-decision")
    portal.build()
    assert 'href="../hearings/example-decision.html"' in portal.page("decision-catalogue/index.html")
    assert "2026年度重大行政决策事项目录第3项" in portal.page(DOSSIER)
    portal.write("catalogue/decision-plans.yml", "目录:\n" + row % "")
    portal.build()
    assert "计划中" in portal.page("decision-catalogue/index.html")
    portal.day = date(2026, 11, 25)
    portal.build()
    assert "已到计划时间，未启动" in portal.page("decision-catalogue/index.html")
