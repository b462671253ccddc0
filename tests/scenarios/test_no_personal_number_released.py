"""A portal full of personal numbers where an editor might leave them: none reaches a released file, in any format."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.portal import Portal
from tests.properties.test_incremental import DECLARATION
from tests.released import leaks
from tests.scenarios.test_broken_sites import fictitious_id, fictitious_mobile
from tests.scenarios.test_name_lists import NOTICE, ROWS

pytestmark = pytest.mark.usefixtures("fast_chrome")
ID, MOBILE = fictitious_id(), fictitious_mobile()
CLOSED = NOTICE.split("名单:")[0].replace("公开属性: 主动公开", "公开属性: 不予公开")


def workbook() -> bytes:
    import openpyxl

    book, target = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["姓名", ID, MOBILE])
    book.save(target)
    return target.getvalue()


@pytest.fixture
def portal(tmp_path: Path) -> Portal:
    """Raw lists that are masked, closed notices, their attachments, and files that nobody asks for."""
    made = Portal.small(tmp_path / "portal")
    made.write("content/publicity/gs-list.md", NOTICE)
    made.write("content/publicity/名单.csv", ROWS)
    closed = CLOSED.replace("补助公示", f"补助公示 {ID}") + f"附件:\n  - 文件: 底表.xlsx\n---\n\n{ID} {MOBILE}\n"
    made.write("content/publicity/gs-closed.md", closed)
    (made.root / "content/publicity/底表.xlsx").write_bytes(workbook())
    (made.root / f"content/publicity/{ID}.txt").write_text(MOBILE, "utf-8")
    return made


def test_what_is_closed_or_masked_leaves_no_number(portal):
    assert portal.build().released
    assert list(leaks(portal.out)) == []


@pytest.mark.parametrize(
    "words",
    [
        f"电话{MOBILE}",
        f"**{ID[:9]}**{ID[9:]}",
        f"| 号 | 码 |\n| --- | --- |\n| {ID} | {MOBILE} |",
        "\u200b".join(ID),
    ],
)
def test_what_is_open_stops_the_release(portal, words):
    assert portal.build().released
    portal.write("content/publicity/gs-open.md", CLOSED.replace("不予公开", "主动公开") + f"---\n\n{words}\n")
    assert not portal.build().released
    assert list(leaks(portal.out)) == []


def test_a_leak_would_be_seen(portal):
    assert portal.build().released
    (portal.out / "data.json").write_text(f'{{"x": "身份证{ID}"}}', "utf-8")
    (portal.out / "表.xlsx").write_bytes(workbook())
    assert {path for path, _ in leaks(portal.out)} == {"data.json", "表.xlsx"}


@pytest.mark.parametrize("key", ["标题", "说明"])
def test_the_declaration_of_a_kind_is_looked_at_too(portal, key):
    """Its title stands in menus, feeds and open data, the help of its fields in the schema."""
    words = DECLARATION.format(title="交易", fresh="")
    portal.write("catalogue/kinds/deal.yml", words)
    assert portal.build().released
    portal.write("catalogue/kinds/deal.yml", words.replace(f"{key}: ", f"{key}: 电话{MOBILE} ", 1))
    outcome = portal.build()
    assert not outcome.released
    assert {f.rule for f in outcome.findings if f.path == "catalogue/kinds/deal.yml"} == {"GK502"}
    assert list(leaks(portal.out)) == []
