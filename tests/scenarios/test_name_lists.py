"""A list of persons: masked on its page and nowhere else, gone on its day, and provable afterwards."""

from __future__ import annotations

import hashlib
import re
from datetime import date
from pathlib import Path

import pytest

from tests.portal import Portal, differences
from tests.released import holders
from tests.scenarios.test_broken_sites import fictitious_id, fictitious_mobile

pytestmark = pytest.mark.usefixtures("fast_chrome")
ID, MOBILE = fictitious_id(), fictitious_mobile()
NAMES = ("张虚构甲", "李虚构乙")
NOTICE = """---
标题: 补助公示
发布机构: 市政府办公室
发布日期: 2026-11-16
公开属性: 主动公开
公示开始: 2026-11-16
公示结束: 2026-11-24
异议反馈:
  电话: 0878-0000001
名单:
  - 文件: 名单.csv
    标题: 拟补助名单
    显示列: [姓名, 证件号码, 村组]
    遮盖列:
      - 列: 姓名
        方式: 姓名
      - 列: 证件号码
        方式: 证件
    隐藏日期: 2026-12-01
---

名单见下。
"""
ROWS = f"姓名,证件号码,手机,村组,金额\n{NAMES[0]},{ID},{MOBILE},示例一组,七百元\n{NAMES[1]},{ID},{MOBILE},示例二组,八百元\n"
SHOWN = f"姓名,证件号码,村组\n张***,53{'*' * 14}{ID[-2:]},示例一组\n李***,53{'*' * 14}{ID[-2:]},示例二组\n"
PAGE = "notices/gs-list.html"


@pytest.fixture
def portal(tmp_path: Path) -> Portal:
    made = Portal.small(tmp_path / "portal")
    made.write("content/publicity/gs-list.md", NOTICE)
    made.write("content/publicity/名单.csv", ROWS)
    assert made.build().released
    return made


def test_the_raw_rows_are_nowhere(portal):
    raw = (*NAMES, ID, MOBILE, "七百元", "名单.csv")
    assert holders(portal.out, *raw[:-1]) == []
    # Not in the cache either: what a machine does not know it cannot publish by mistake.
    assert holders(portal.root / ".gongkai", *raw[:-1]) == []
    assert not list(portal.out.rglob("*.csv")) or holders(portal.out, "示例一组") == [PAGE]


def test_the_masked_table_is_on_its_page_alone(portal):
    page = portal.page(PAGE)
    assert "张***" in page and f"53{'*' * 14}{ID[-2:]}" in page
    assert holders(portal.out, "示例一组", "张***") == [PAGE]


def test_the_proof_is_the_digest_of_what_was_shown(portal):
    digest = hashlib.sha256(SHOWN.encode()).hexdigest()
    assert digest in portal.page(PAGE)


def test_on_its_day_the_list_goes_and_the_proof_stays(portal):
    digest = re.search(r"[0-9a-f]{64}", portal.page(PAGE))
    portal.day = date(2026, 12, 1)
    assert portal.build().released
    assert holders(portal.out, "示例一组", "张***") == []
    page = portal.page(PAGE)
    assert digest and digest[0] in page
    assert "名单共 2 行" in page


def test_the_day_before_it_is_still_there(portal):
    portal.day = date(2026, 11, 30)
    assert portal.build().released
    assert "示例一组" in portal.page(PAGE)


def test_a_changed_list_changes_its_page(portal, tmp_path):
    portal.write("content/publicity/名单.csv", ROWS.replace("示例二组", "示例三组"))
    portal.build()
    assert "示例三组" in portal.page(PAGE)
    assert differences(portal.tree(), portal.scratch(tmp_path / "scratch")) == []


def test_an_unprotected_list_is_not_shown(portal):
    portal.change("content/publicity/gs-list.md", "    隐藏日期: 2026-12-01\n", "")
    outcome = portal.build()
    assert "GK452" in {finding.rule for finding in outcome.findings}
    assert holders(portal.out, "示例一组", "张***") == []


def test_a_bare_column_stops_the_release(portal):
    before = portal.tree()
    portal.change("content/publicity/gs-list.md", "村组]", "村组, 手机]")
    outcome = portal.build()
    assert not outcome.released
    assert portal.tree() == before


def test_names_may_be_open_where_the_law_wants_them(portal):
    portal.change("content/publicity/gs-list.md", "方式: 姓名", "方式: 依法公开")
    assert portal.build().released
    assert holders(portal.out, *NAMES) == [PAGE]


def test_the_raw_file_may_be_deleted_when_its_proof_is_noted(portal):
    portal.day = date(2026, 12, 1)
    portal.build()
    page, digest = portal.page(PAGE), hashlib.sha256(SHOWN.encode()).hexdigest()
    proof = f"    行数: 2\n    校验值: {digest}\n"
    portal.change("content/publicity/gs-list.md", "2026-12-01\n", f"2026-12-01\n{proof}")
    portal.remove("content/publicity/名单.csv")
    outcome = portal.build()
    assert outcome.released
    assert not {"GK450", "GK452"} & {finding.rule for finding in outcome.findings}
    assert portal.page(PAGE) == page


def test_the_page_carries_the_day_on_which_the_browser_takes_the_list_away(portal: Portal) -> None:
    page = portal.page(PAGE)
    assert 'data-gk-until="2026-12-01"' in page
    assert re.search(
        r'</div>\s*<p class="gk-callout" hidden>名单共 2 行，按规定自 2026年12月1日起撤下。</p>', page
    )
