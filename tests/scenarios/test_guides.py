"""Service guides from file to page: forms, parallel steps, places, lists, data; what is not there is not offered."""

from __future__ import annotations

import json

import pytest

from tests.portal import Portal

GUIDE = """---
标题: 联合办理示例
发布机构: 市政府办公室
发布日期: 2026-11-02
公开属性: 主动公开
事项类型: 行政许可
服务对象: [个人, 企业]
申请材料:
  - {名称: 申请表, 形式: 原件, 份数: 1, 空表: 表.txt, 样表: 样.txt}
办理流程:
  - {环节: 收件, 时限: 即办}
  - {环节: 消防审查, 并联: 同时审查, 单位: gov, 时限: 3个工作日}
  - {环节: 招牌审查, 并联: 同时审查, 单位: 市政府办公室, 时限: 5个工作日, 事项: bs-2}
办理地点:
  - {网点: fw, 窗口: 3号窗口}
  - {名称: 另一处, 地址: 演示路9号}
承诺时限: 8(工作日)
收费: {是否收费: 否}
办理形式:
  - {形式: 网上, 办法: 网上提交, 网址: "https://www.example.gov.cn/a"}
  - {形式: 掌上, 办法: 不是网址, 网址: "javascript:alert(1)"}
---
"""
OTHER = """---
标题: 招牌设置示例
发布机构: gov
发布日期: 2026-11-01
公开属性: {openness}
---
"""
POINT = (
    "网点:\n  - {编号: fw, 名称: 演示大厅, 级别: 政务服务中心, 地址: 演示街7号, 办公时间: '工作日 09:00-12:00'}\n"
)


@pytest.fixture
def portal(tmp_path, fast_chrome):
    portal = Portal.small(tmp_path / "portal")
    portal.write("content/guides/bs-1.md", GUIDE)
    portal.write("content/guides/bs-2.md", OTHER.format(openness="主动公开"))
    portal.write("content/guides/表.txt", "空白表格")
    portal.write("catalogue/network/a.yml", POINT)
    assert portal.build().released
    return portal


def test_forms_are_offered_where_they_are(portal):
    page = portal.page("guides/bs-1.html")
    assert "空白表格" in page and "填写样例" not in page
    assert len(list((portal.out / "guides/bs-1").iterdir())) == 1
    portal.write("content/guides/样.txt", "张某某")
    assert portal.build().released
    assert "填写样例" in portal.page("guides/bs-1.html")
    portal.remove("content/guides/表.txt")
    assert portal.build().released
    assert "空白表格" not in portal.page("guides/bs-1.html")


def test_parallel_steps_are_drawn_and_told(portal):
    page = portal.page("guides/bs-1.html")
    assert page.count('class="gk-process-box gk-process-box--together"') == 2
    assert "收件；消防审查、招牌审查同时办理" in page and "以下环节同时办理" in page
    assert ">招牌设置示例</a>" in page and "8个工作日" in page


def test_a_place_moves_and_the_guide_follows(portal):
    assert "演示街7号" in portal.page("guides/bs-1.html")
    portal.change("catalogue/network/a.yml", "演示街7号", "新街8号")
    assert portal.build().released
    page = portal.page("guides/bs-1.html")
    assert "新街8号" in page and "演示街7号" not in page and "演示路9号" in page


def test_only_whole_addresses_become_links(portal):
    page = portal.page("guides/bs-1.html")
    assert 'href="https://www.example.gov.cn/a"' in page and "javascript:" not in page


def test_lists_data_and_search_have_it(portal):
    hub = portal.page("guides/index.html")
    assert "个人（1）" in hub and "行政许可（1）" in hub and "演示大厅（1）" in hub and "几个部门一起办" in hub
    assert "guides/index.html" in portal.page("inquiry/index.html")
    record = json.loads(portal.page("api/v1/records/bs-1.json"))
    assert record["details"]["申请材料"][0]["名称"] == "申请表"
    assert record["details"]["承诺时限"] == "8(工作日)" and "豁免" not in record["details"]
    assert '"@type":"GovernmentService"' in portal.page("guides/bs-1.html")


def test_a_guide_that_is_closed_is_not_named(portal):
    portal.write("content/guides/bs-2.md", OTHER.format(openness="不予公开"))
    assert portal.build().released
    assert "招牌设置示例" not in portal.page("guides/bs-1.html")
    assert "bs-2" not in portal.page("api/v1/records/bs-1.json")


def test_the_last_guide_takes_its_pages_along(portal):
    portal.remove("content/guides/bs-1.md")
    portal.remove("content/guides/bs-2.md")
    assert portal.build().released
    assert not (portal.out / "guides").exists() or not list((portal.out / "guides").rglob("*.html"))
