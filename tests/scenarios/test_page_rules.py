"""Rules over built pages between two builds: what is kept, what is asked anew, and that it equals a first build."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from gongkai.model.finding import Settled
from tests.portal import Portal
from tests.scenarios.test_broken_sites import BROKEN

ABOUT = "content/pages/about.md"


@pytest.fixture
def portal(tmp_path: Path) -> Portal:
    shutil.copytree(BROKEN / "_base", tmp_path / "portal")
    made = Portal(tmp_path / "portal")
    assert made.build().released
    return made


def _append(portal: Portal, path: str, text: str) -> None:
    file = portal.root / path
    file.write_text(file.read_text("utf-8") + text, "utf-8")


def _told(findings: tuple[Settled, ...]) -> list[tuple[str, str, int]]:
    return [(f.rule, f.path, f.line) for f in findings if f.rule.startswith("GK8")]


def test_a_finding_stays_while_its_page_stays(portal: Portal) -> None:
    _append(portal, ABOUT, "\n见[年报](#)。\n")
    told = [("GK809", ABOUT, 9)]
    assert _told(portal.build().findings) == told
    _append(portal, "content/policies/zc-1.md", "\n另有一段。\n")
    assert _told(portal.build().findings) == told


def test_check_does_not_tell_of_a_page_whose_source_has_changed(portal: Portal) -> None:
    _append(portal, ABOUT, "\n见[年报](#)。\n")
    assert _told(portal.build().findings)
    assert _told(portal.build(only_check=True).findings)
    _append(portal, ABOUT, "\n又一段。\n")
    assert _told(portal.build(only_check=True).findings) == []
    assert _told(portal.build().findings)


def test_a_link_breaks_when_the_page_that_it_leads_to_goes(portal: Portal) -> None:
    _append(portal, ABOUT, "\n见[解读](../interpretations/jd-1.html)。\n")
    assert _told(portal.build().findings) == []
    (portal.root / "content/interpretations/jd-1.md").unlink()
    assert _told(portal.build().findings) == [("GK830", ABOUT, 9)]


def test_another_number_is_asked_of_pages_that_are_as_they_were(portal: Portal) -> None:
    _append(portal, "site_config.yml", "规则参数:\n  - 名称: 网页大小\n    数值: 1\n    理由: 测试\n")
    done = portal.build()
    assert done.released
    assert {rule for rule, _, _ in _told(done.findings)} == {"GK817"}


def test_an_edit_tells_what_a_first_build_tells(portal: Portal, tmp_path: Path) -> None:
    _append(portal, ABOUT, "\n# 又一个标题\n\n[更多](../policies/zc-9.html)\n\n![](a.png)\n")
    after = _told(portal.build().findings)
    shutil.copytree(portal.root, tmp_path / "first", ignore=shutil.ignore_patterns(".gongkai", "public"))
    assert after and _told(Portal(tmp_path / "first").build().findings) == after
