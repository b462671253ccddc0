"""More records of one day than a list page holds: an edit of the last of them reaches the page on which it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.portal import Portal, differences
from tests.properties.test_incremental import POLICY


@pytest.mark.usefixtures("fast_chrome")
def test_many_records_of_one_day(portal: Portal, tmp_path: Path) -> None:
    words = {
        "agency": "office",
        "day": portal.day,
        "openness": "主动公开",
        "topic": "供水",
        "body": "正文",
        "organ": "楚市政办",
    }
    for number in range(65):
        text = POLICY.format(**words, title=f"文件{number}", serial=number + 100)
        portal.write(f"content/policies/s{number:02}.md", text)
    portal.build()
    portal.change("content/policies/s55.md", "标题: 文件55", "标题: 改过的文件")
    portal.build()
    assert differences(portal.tree(), portal.scratch(tmp_path / "scratch")) == []
