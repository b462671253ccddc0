"""A portal's own words of the search: they come into force with the next run, and a mistake is told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from gongkai.model.search_words import synonyms
from gongkai.work.config import configure
from tests.portal import Portal

FILE = "catalogue/search-words.yml"


@pytest.fixture
def portal(tmp_path: Path) -> Portal:
    return Portal.small(tmp_path / "portal")


def found(portal: Portal, text: str) -> set[str]:
    _, profile, _ = configure(portal.root)
    assert profile
    return synonyms(profile.search).found(text)


def faults(portal: Portal) -> list[tuple[str, str, int]]:
    told = portal.build(only_check=True).findings
    return [(f.rule, f.path, f.line) for f in told if f.path == FILE]


def test_without_a_file_those_of_the_system_hold(portal: Portal) -> None:
    assert "拖欠工资" in found(portal, "拖欠劳动报酬")
    assert faults(portal) == []


def test_own_words_stand_beside_and_switch_off(portal: Portal) -> None:
    portal.write(FILE, "俗称:\n  - 说法: 水管爆了\n    文件用语: 供水设施抢修\n停用: [炒鱿鱼]\n")
    assert found(portal, "供水设施抢修") == {"水管爆了"} | found(portal, "供水")
    assert "炒鱿鱼" not in found(portal, "解除劳动合同") and "辞退" in found(portal, "解除劳动合同")


def test_a_mistake_has_its_line_and_the_rest_holds(portal: Portal) -> None:
    portal.write(FILE, "同义词:\n  - [水费, 水]\n  - [供水公司, 水务集团]\n")
    assert faults(portal) == [("GK635", FILE, 2)]
    assert "水务集团" in found(portal, "向供水公司报修")


def test_a_file_that_cannot_be_read_is_told(portal: Portal) -> None:
    portal.write(FILE, "同义词: [\n")
    assert [rule for rule, _, _ in faults(portal)] == ["GK002"]
    assert "拖欠工资" in found(portal, "拖欠劳动报酬")


def test_a_remark_in_the_file_that_sets_nothing_aside_is_told(portal: Portal) -> None:
    portal.write(FILE, "同义词:\n  - [水费, 水价]  # gongkai: ignore GK635 本地都这么说\n")
    assert faults(portal) == [("GK026", FILE, 2)]


def test_other_words_let_every_page_be_looked_at_and_no_file_be_read(portal: Portal) -> None:
    """The index of any document may change with them."""
    portal.build()
    quiet = portal.build()
    portal.write(FILE, "同义词:\n  - [水费, 水价]\n")
    changed = portal.build()
    assert (quiet.read, changed.read) == (0, 0)
    assert changed.looked > quiet.looked
    assert portal.build().looked == quiet.looked
