"""权责清单: rows and columns balance, states follow from days, and an edit reaches every page that shows the item."""

from __future__ import annotations

import csv
import re
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from tests.portal import Portal, differences
from tests.released import words_in

pytestmark = pytest.mark.usefixtures("fast_chrome")
SHEET = "catalogue/powers/list.yml"
INDEX, CHANGES = "powers/index.html", "powers/changes/index.html"
OF_OFFICE, OF_GOV = "powers/by-agency/office.html", "powers/by-agency/gov.html"
LICENCES = "powers/by-kind/xing-zheng-xu-ke.html"
ROWS = """权责事项:
  - 编号: pw-a
    事项名称: 临时占道审批
    编码: A-1
    类别: 许可
    指南说明: 在镇便民服务中心
    内容: 审查位置。
    行使主体: [市政府办公室, gov]
    行使层级: 县级
    实施依据: [某条例第一条]
    责任事项:
      - {环节: 受理, 责任: 当场告知}
    追责情形: [不办理]
    追责依据: [某法第二条]
    监督电话: 0878-0000001
    变动记录:
      - {变动: 新增, 日期: 2020-01-01, 理由: 首次编制}
      - {变动: 下放, 日期: 2026-11-25, 理由: 就近办理, 承接单位: [gov], 依据文件: example-policy}
  - 编号: pw-b
    事项名称: 布幅审批
    编码: A-2
    类别: 行政许可
    内容: 审查内容。
    行使主体: gov
    实施依据: [某条例第二条]
    变动记录:
      - {变动: 取消, 日期: 2026-10-01, 理由: 改为事后监管}
  - 编号: pw-c
    事项名称: 现场检查
    类别: 行政检查
    内容: 检查。
    行使主体: gov
    实施依据: [某条例第三条]
    责任事项:
      - {环节: 检查, 责任: 两人以上}
    追责情形: [不检查]
    追责依据: [某法第三条]
"""


@pytest.fixture
def portal(tmp_path: Path) -> Portal:
    made = Portal.small(tmp_path / "portal")
    made.write(SHEET, ROWS)
    outcome = made.build()
    assert outcome.released
    assert [f for f in outcome.findings if f.path == SHEET] == []
    return made


def plain(html: str) -> str:
    return re.sub(r"\s+", "", re.sub(r"<[^>]+>", "", html))


def matrix(page: str) -> list[list[str]]:
    """The cells of the matrix, row by row, the row of totals last."""
    table = re.search(r'<table class="[^"]*gk-power-matrix".*?</table>', page, re.DOTALL)
    assert table
    rows = re.findall(r"<tr.*?</tr>", table[0], re.DOTALL)
    return [[plain(cell) for cell in re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL)] for row in rows]


def test_the_matrix_balances(portal: Portal) -> None:
    head, *rows, totals = matrix(portal.page(INDEX))
    assert head == ["行使主体", "行政许可", "行政检查", "合计"]
    numbers = [[int(cell.replace("—", "0")) for cell in row[1:]] for row in (*rows, totals)]
    *inner, last = numbers
    assert [sum(row[:-1]) for row in numbers] == [row[-1] for row in numbers]
    assert [sum(column) for column in zip(*inner, strict=True)] == last == [1, 1, 2]


def test_states_add_up_to_the_whole_list(portal: Portal) -> None:
    assert "现行2项，已下放0项，已取消1项，尚未列入0项，合计3项" in plain(portal.page(INDEX))


def test_what_is_cancelled_stays_with_its_reason(portal: Portal) -> None:
    page = plain(portal.page("powers/pw-b.html"))
    assert "已取消2026年10月1日取消：改为事后监管" in page
    assert "布幅审批" in plain(portal.page(LICENCES))


def test_the_day_hands_it_down(portal: Portal) -> None:
    assert "尚未到日期" in portal.page(CHANGES)
    assert "就近办理" not in portal.page("feeds/powers.rss")
    assert "现在由谁行使" not in portal.page("powers/pw-a.html")
    portal.day = date(2026, 11, 25)
    written = set(portal.build().written)
    assert {INDEX, CHANGES, OF_OFFICE, LICENCES, "feeds/powers.rss", "powers/data.csv"} <= written
    assert "就近办理" in portal.page("feeds/powers.rss")
    assert "尚未到日期" not in portal.page(CHANGES)
    assert "2026年11月25日起下放某某市人民政府" in plain(portal.page("powers/pw-a.html"))
    assert "现行1项，已下放1项，已取消1项，尚未列入0项，合计3项" in plain(portal.page(INDEX))


def test_an_agency_sees_what_it_leads_shares_and_takes(portal: Portal) -> None:
    page = plain(portal.page(OF_GOV))
    assert "牵头行使2项：现行1项，已取消1项" in page
    assert "参与行使1项" in page and "承接下放和委托1项" in page
    assert "权责清单（现行2项）" in plain(portal.page("agencies/gov.html"))


def test_the_documents_page_names_the_items(portal: Portal) -> None:
    assert "有关的权责事项临时占道审批" in plain(portal.page("policies/example-policy.html"))


def test_the_table_has_every_item_and_its_state(portal: Portal) -> None:
    head, *rows = csv.reader(StringIO(portal.page("powers/data.csv").removeprefix("\ufeff")))
    found = {row[0]: dict(zip(head, row, strict=True)) for row in rows}
    assert {name: row["状态"] for name, row in found.items()} == {"pw-a": "现行", "pw-b": "已取消", "pw-c": "现行"}
    assert found["pw-a"]["行使主体"] == "某某市人民政府办公室、某某市人民政府"
    assert found["pw-a"]["责任事项"] == "受理：当场告知"


def test_search_and_doors(portal: Portal) -> None:
    assert any("临时占道审批" in words_in(file) for file in portal.out.glob("search/t/d*/*.js"))
    assert 'href="../powers/index.html"' in portal.page("inquiry/index.html")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("临时占道审批", "临时占用道路审批"),
        ("类别: 行政检查", "类别: 行政处罚"),
        ("行使主体: [市政府办公室, gov]", "行使主体: [gov]"),
        ("变动: 取消", "变动: 调整"),
        ("理由: 改为事后监管", "理由: 由上级统一办理"),
        ("依据文件: example-policy", "依据文件: example-decision"),
    ],
)
def test_an_edit_reaches_what_a_build_from_nothing_would(
    portal: Portal, tmp_path: Path, old: str, new: str
) -> None:
    portal.change(SHEET, old, new)
    portal.build()
    assert differences(portal.tree(), portal.scratch(tmp_path / "fresh")) == []


def test_a_list_that_goes_takes_its_pages_along(portal: Portal) -> None:
    portal.remove(SHEET)
    removed = set(portal.build().removed)
    assert {INDEX, CHANGES, OF_GOV, LICENCES, "powers/data.json", "feeds/powers.atom"} <= removed
    assert not [url for url in portal.tree() if url.startswith("powers/")]


def test_a_document_that_is_not_public_is_not_named(portal: Portal) -> None:
    portal.change("content/policies/example-policy.md", "主动公开", "依申请公开")
    portal.build()
    portal.day = date(2026, 11, 25)
    portal.build()
    for url in (CHANGES, "powers/pw-a.html", "powers/data.csv", "api/v1/records/pw-a.json"):
        assert "example-policy" not in portal.page(url), url
