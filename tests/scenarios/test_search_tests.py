"""What a portal's search must find: asked by every check and build, and only when something is another one since."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from gongkai.model.finding import sentence
from gongkai.work import search, search_asked
from gongkai.work.rulebook import rulebook
from tests.portal import Portal

FILE = "catalogue/search-tests.yml"
TEST = "搜索测试:\n  - {{查询: {}, 应找到: {}}}\n"
POLICY = "content/policies/example-policy.md"


@pytest.fixture
def portal(tmp_path: Path) -> Portal:
    return Portal.small(tmp_path / "portal")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The segments that were made, by name; `asked` where the index was opened for the tests."""
    seen: list[str] = []
    segment_files, open_index = search.segment_files, search_asked.open_index

    def noted(name: str, *args: Any) -> Any:
        seen.append(name)
        return segment_files(name, *args)

    def opened(load: Any) -> Any:
        seen.append("asked")
        return open_index(load)

    monkeypatch.setattr(search, "segment_files", noted)
    monkeypatch.setattr(search_asked, "open_index", opened)
    yield seen
    seen.clear()


def told(portal: Portal, *, only_check: bool = True) -> list[tuple[int, str]]:
    """Line and sentence of what a run says of the file."""
    found = portal.build(only_check=only_check).findings
    return [(f.line, sentence(rulebook()[f.rule], f)) for f in found if f.path == FILE]


def units(portal: Portal) -> list[Any]:
    with sqlite3.connect(portal.root / ".gongkai/store.sqlite") as db:
        return db.execute("SELECT * FROM unit ORDER BY record").fetchall()


def test_without_a_file_nothing_is_asked(portal: Portal, made: list[str]) -> None:
    assert told(portal) == [] and made == []


def test_a_check_asks_although_nothing_was_ever_built(portal: Portal) -> None:
    portal.write(FILE, TEST.format("政务公开工作通知", "example-policy"))
    assert told(portal) == []
    portal.write(FILE, TEST.format("绿化养护", "example-policy"))
    [(line, said)] = told(portal)
    assert line == 2
    assert said == (
        "搜“绿化养护”，前3条里没有《某某市人民政府办公室关于做好政务公开工作的通知》，前50条里也没有找到。"
    )
    assert units(portal) == []


def test_the_verdict_stands_until_something_is_another_one(portal: Portal, made: list[str]) -> None:
    portal.write(FILE, TEST.format("绿化养护", "example-policy"))
    first = told(portal)
    assert first and made
    made.clear()
    assert told(portal) == first and made == []
    portal.change(POLICY, "这是一份样例文件", "绿化养护由园林单位负责")
    assert told(portal) == [] and "asked" in made
    portal.change(POLICY, "绿化养护", "道路修补")
    assert told(portal) == first


def test_a_build_says_what_a_check_says_and_leaves_it_nothing_to_do(portal: Portal, made: list[str]) -> None:
    portal.write(FILE, TEST.format("绿化养护", "example-policy"))
    built = told(portal, only_check=False)
    assert built
    made.clear()
    assert told(portal) == built and made == []


def test_after_an_edit_a_check_makes_the_touched_segment_alone_and_keeps_the_units(
    portal: Portal, made: list[str]
) -> None:
    portal.write(FILE, TEST.format("绿化养护", "example-policy"))
    portal.build()
    before = units(portal)
    made.clear()
    portal.change(POLICY, "这是一份样例文件", "绿化养护由园林单位负责")
    assert told(portal) == []
    assert made == ["c", "asked"]
    assert units(portal) == before
    portal.build()
    assert units(portal) != before


def test_another_day_asks_again(portal: Portal, made: list[str]) -> None:
    portal.write(FILE, TEST.format("政务公开工作通知", "example-policy"))
    told(portal)
    made.clear()
    told(replace(portal, day=portal.day + timedelta(days=1)))
    assert "asked" in made


def test_an_output_that_is_gone_is_made_in_memory(portal: Portal) -> None:
    portal.write(FILE, TEST.format("政务公开工作通知", "example-policy"))
    portal.build()
    portal.change(POLICY, "这是一份样例文件", "绿化养护由园林单位负责")
    shutil.rmtree(portal.out / "search")
    assert told(portal) == []


def test_own_words_of_the_search_count(portal: Portal) -> None:
    portal.write(FILE, TEST.format("阳光办事", "example-policy, 前: 10"))
    assert told(portal)
    portal.write("catalogue/search-words.yml", "俗称:\n  - 说法: [阳光办事]\n    文件用语: [第一份文件]\n")
    assert told(portal) == []


@pytest.mark.parametrize(
    ("expected", "guess"),
    [
        ("example-polici", "（是不是“example-policy”？）"),
        ("policies/example-polici.html", "（是不是“policies/example-policy.html”？）"),
        ("完全没有的", ""),
    ],
)
def test_what_is_not_there_is_told_with_a_guess(portal: Portal, expected: str, guess: str) -> None:
    portal.write(FILE, TEST.format("政务公开", expected))
    assert told(portal) == [(2, f"搜“政务公开”，“应找到”里的“{expected}”本站没有，或者没有公开{guess}。")]


def test_an_address_will_do_whole_or_from_the_root(portal: Portal) -> None:
    home = portal.read("site_config.yml").partition("网址:")[2].split()[0].strip("\"'")
    for word in (
        "policies/example-policy.html",
        "/policies/example-policy.html",
        f"{home}policies/example-policy.html",
    ):
        portal.write(FILE, TEST.format("政务公开工作通知", f'"{word}"'))
        assert told(portal) == [], word


def test_one_mistake_leaves_the_other_tests(portal: Portal) -> None:
    portal.write(FILE, "搜索测试:\n  - 查询: 甲\n  - {查询: 绿化养护, 应找到: example-policy, 前: 1}\n")
    assert [line for line, _ in told(portal)] == [2, 3]


def test_a_remark_sets_one_aside(portal: Portal) -> None:
    portal.write(
        FILE, "搜索测试:\n  - 查询: 绿化养护  # gongkai: ignore GK636 文件还在起草\n    应找到: example-policy\n"
    )
    assert told(portal) == []
