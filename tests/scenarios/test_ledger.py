"""The ledger of a year: totals balance, moved due days are told, bulletins quote it, edits reach it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from gongkai.model.key_task import STATES, due_on, quarters, task_state
from gongkai.model.period import quarter_end
from gongkai.plan.ledger import by_unit, counted
from tests.portal import Portal, differences

pytestmark = pytest.mark.usefixtures("fast_chrome")
HEAD = "编号,年度,序号,任务,牵头单位,责任单位,完成时限,一季度,二季度,三季度,原时限,新时限,变更日期,理由\n"
ONE = "rw-1,2026,1,管网改造,市政府办公室,,2026-12-31,20,40,60,2026-09-30,2026-12-31,2026-08-20,汛期停工\n"
TWO = "rw-2,2026,2,目录更新,市政府办公室,,2026-06-30,50,70,70,,,,\n"
THREE = "rw-3,2026,3,窗口改造,gov,市政府办公室,2026-08-31,30,90,100,,,,\n"
SHEET = "catalogue/key-tasks/2026.csv"
LEDGER = "bulletins/ledger/2026.html"
BULLETIN = """---
标题: 三季度通报
发布机构: 市政府办公室
发布日期: 2026-10-09
公开属性: 主动公开
年份: 2026
季度: 3
台账年度: 2026
任务清单:
  - 序号: "1"
    任务: 管网改造
    牵头单位: 市政府办公室
    完成时限: 2026-12-31
    进度: 60
---

正文。
"""


@pytest.fixture
def portal(tmp_path: Path) -> Portal:
    made = Portal.small(tmp_path / "portal")
    made.write(SHEET, HEAD + ONE + TWO + THREE)
    made.write("content/bulletins/tb-q3.md", BULLETIN)
    outcome = made.build()
    assert outcome.released
    # The bulletin is bare on purpose (GK467) and tells of one task only (GK469); its figures must be right.
    assert {f.rule for f in outcome.findings if f.rule.startswith("GK46")} == {"GK467", "GK469"}
    return made


def plain(html: str) -> str:
    return re.sub(r"\s+", "", re.sub(r"<[^>]+>", "", html))


def test_states_add_up(portal):
    page = plain(portal.page(LEDGER))
    assert "已完成1项，推进中1项，未启动0项，已逾期1项，合计3项" in page


def test_units_add_up():
    rows = [("甲", "已完成"), ("乙", "推进中"), ("甲", "已逾期"), ("甲", "未启动")]
    units = by_unit(rows)
    assert [name for name, _ in units] == ["甲", "乙"]
    assert sum(sum(values) for _, values in units) == len(rows) == sum(n for _, n in counted(s for _, s in rows))


@pytest.mark.parametrize("done", [0, 1, 99, 100])
@pytest.mark.parametrize("day", [date(2026, 6, 30), date(2026, 7, 1)])
def test_a_task_is_in_one_state(done, day):
    assert task_state(done, date(2026, 6, 30), day).label in STATES


def test_a_moved_due_day_is_told_with_its_reason(portal):
    page = plain(portal.page(LEDGER))
    assert "2026年9月30日改为2026年12月31日2026年8月20日变更，理由：汛期停工" in page
    assert "汛期停工" in portal.page("tasks/rw-1.html")


def test_the_due_day_is_that_of_the_day_asked_for():
    facts = {"dues": "2026-09-30 2026-08-20=2026-12-31"}
    assert due_on(facts, date(2026, 8, 19)) == date(2026, 9, 30)
    assert due_on(facts, date(2026, 8, 20)) == date(2026, 12, 31)


def test_quarters_and_their_ends():
    assert list(quarters((2025, 4), (2026, 2))) == [(2025, 4), (2026, 1), (2026, 2)]
    assert [quarter_end(2026, q) for q in (1, 4)] == [date(2026, 3, 31), date(2026, 12, 31)]


def test_a_bulletin_quotes_the_quarter_of_the_ledger(portal):
    page = plain(portal.page("bulletins/tb-q3.html"))
    assert (
        "截至2026年9月30日，年度台账共3项任务：已完成1项，推进中1项，未启动0项，已逾期1项，平均进度76.7%。" in page
    )


def test_an_edit_of_the_ledger_reaches_bulletins_and_the_page(portal, tmp_path):
    portal.write(SHEET, HEAD + ONE + TWO.replace("70,70", "70,100"))
    portal.build()
    assert "年度台账共2项任务：已完成1项" in plain(portal.page("bulletins/tb-q3.html"))
    assert differences(portal.tree(), portal.scratch(tmp_path / "scratch")) == []


def test_without_tasks_there_is_no_ledger(portal, tmp_path):
    portal.remove(SHEET)
    portal.build()
    assert not (portal.out / LEDGER).exists()
    assert differences(portal.tree(), portal.scratch(tmp_path / "scratch")) == []


def test_a_task_becomes_late_by_itself(portal, tmp_path):
    portal.day = date(2027, 1, 1)
    portal.build()
    assert "已逾期2项" in plain(portal.page(LEDGER))
    assert differences(portal.tree(), portal.scratch(tmp_path / "scratch")) == []


def test_a_spreadsheet_and_yaml_give_the_same_pages(portal, tmp_path):
    page = portal.page(LEDGER)
    portal.remove(SHEET)
    rows = []
    for line in (ONE, TWO, THREE):
        cell = dict(zip(HEAD.strip().split(","), line.strip().split(","), strict=True))
        text = f"  - 编号: {cell['编号']}\n    年度: 2026\n    序号: '{cell['序号']}'\n    任务: {cell['任务']}\n"
        text += f"    牵头单位: {cell['牵头单位']}\n    责任单位: [{cell['责任单位']}]\n    完成时限: {cell['完成时限']}\n"
        text += "    分季度进度:\n" + "".join(f"      {q}: {cell[q]}\n" for q in ("一季度", "二季度", "三季度"))
        if cell["原时限"]:
            keys = ("原时限", "新时限", "变更日期", "理由")
            text += "    时限变更:\n      - " + "\n        ".join(f"{key}: {cell[key]}" for key in keys) + "\n"
        rows.append(text)
    portal.write("catalogue/key-tasks/2026.yml", "任务:\n" + "".join(rows))
    assert portal.build().released
    assert portal.page(LEDGER) == page
