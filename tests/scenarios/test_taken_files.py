"""An attachment that was taken back leaves a notice at its address, and comes back without a trace."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.portal import Portal, differences

pytestmark = pytest.mark.usefixtures("fast_chrome")
NOTICE = """---
标题: 补助公示
发布机构: 市政府办公室
发布日期: 2026-11-16
公开属性: 主动公开
公示开始: 2026-11-16
公示结束: 2026-11-24
{more}异议反馈:
  电话: 0878-0000001
---

附件见下。
"""
OFFERED = "附件:\n  - 文件: 报名表.txt\n"
TAKEN = "撤下附件:\n  - 文件: 报名表.txt\n    日期: 2026-11-20\n    理由: 表格有误\n"
WITHDRAWN = OFFERED + "撤回:\n  日期: 2026-11-20\n  理由: 公示有误\n  单位: 市政府办公室\n"


def build(portal: Portal, more: str) -> Path:
    portal.write("content/publicity/gs-file.md", NOTICE.format(more=more))
    assert portal.build().released
    (found,) = (portal.root / "public/notices/gs-file").iterdir()
    return found


@pytest.fixture
def portal(tmp_path: Path) -> Portal:
    made = Portal.small(tmp_path / "portal")
    made.write("content/publicity/报名表.txt", "姓名：____")
    return made


@pytest.mark.parametrize(("more", "why"), [(TAKEN, "表格有误"), (WITHDRAWN, "公示有误")])
def test_the_address_says_that_the_file_was_taken_back(
    portal: Portal, more: str, why: str, tmp_path: Path
) -> None:
    offered = build(portal, OFFERED)
    assert offered.is_file()
    gone = build(portal, more)
    assert gone == offered and [path.name for path in gone.iterdir()] == ["index.html"]
    page = (gone / "index.html").read_text("utf-8")
    assert why in page and "已经撤下" in page and "noindex" in page
    assert differences(portal.tree(), portal.scratch(tmp_path / "scratch")) == []
    assert build(portal, OFFERED) == offered and offered.is_file()
