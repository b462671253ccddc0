"""A portal's own kinds and its open data, built for real."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.portal import Portal
from tests.properties.test_incremental import DEAL, DECLARATION
from tests.released import holders

SECRET = "绝不应出现在网站上的演示文本"


def _deal(title: str, day: str, openness: str = "主动公开") -> str:
    words = {"code": 1, "agency": "gov", "serial": 10, "topic": "环保", "body": title}
    return DEAL.format(title=title, day=day, openness=openness, **words)


@pytest.fixture
def portal(tmp_path: Path, fast_chrome: None) -> Portal:
    made = Portal.small(tmp_path / "portal")
    made.write("catalogue/kinds/deal.yml", DECLARATION.format(title="交易", fresh=""))
    made.write("content/deals/d1.md", _deal("甲项目招标", "2026-10-01"))
    made.write("content/deals/d2.md", _deal("甲项目结果", "2026-10-20"))
    made.write("content/deals/d3.md", _deal(SECRET, "2026-10-20", "不予公开"))
    assert made.build(jobs=2).released
    return made


def test_pages_of_a_chain_follow_each_other(portal: Portal) -> None:
    assert "甲项目结果" in portal.page("records/deals/d1.html")
    portal.change("content/deals/d2.md", "标题: 甲项目结果", "标题: 甲项目中标")
    portal.build()
    assert "甲项目中标" in portal.page("records/deals/d1.html")
    portal.remove("content/deals/d2.md")
    portal.build()
    assert "甲项目中标" not in portal.page("records/deals/d1.html")


def test_a_broken_declaration_takes_nothing_down(portal: Portal) -> None:
    portal.change("catalogue/kinds/deal.yml", "串联: 项目编号", "串联: 没有")
    outcome = portal.build()
    assert [f.rule for f in outcome.findings if f.path.startswith("catalogue/kinds")] == ["GK543"]
    assert "甲项目招标" in portal.page("records/deals/d1.html")


def test_a_new_declaration_reads_its_documents_again(portal: Portal) -> None:
    portal.change("catalogue/kinds/deal.yml", "金额", "总价")
    outcome = portal.build()
    assert {f.path for f in outcome.findings if f.rule == "GK102"} >= {"content/deals/d1.md"}


def test_the_api_says_what_the_pages_say_and_nothing_hidden(portal: Portal) -> None:
    record = json.loads(portal.page("api/v1/records/d1.json"))
    assert {"name": "金额", "text": "10.5", "page": ""} in record["fields"]
    page = json.loads(portal.page("api/v1/kinds/deal/1.json"))
    assert [row["id"] for row in page["records"]] == ["d1", "d2"]
    described = json.loads(portal.page("api/v1/openapi.json"))
    assert described["openapi"].startswith("3.1") and "/records/{id}.json" in described["paths"]
    assert holders(portal.out, SECRET) == []
    assert not (portal.out / "api/v1/records/d3.json").exists()
