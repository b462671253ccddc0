"""Cells of official tables."""

from __future__ import annotations

import time

import pytest

from gongkai.chinese.ticks import is_marked, pieces, without_damage


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        ("■政府网站 ■公开查阅点", ("政府网站", "公开查阅点")),
        ("■政府网站□两微一端■公开查阅点", ("政府网站", "公开查阅点")),
        ("√ 主动 □依申请", ("主动",)),
        ("☑全社会\n□特定群体", ("全社会",)),
        ("主动、依申请", ("主动", "依申请")),
        ("政府网站；公开查阅点，其他", ("政府网站", "公开查阅点", "其他")),
        ("特定群体（低保对象、特困人员）", ("特定群体（低保对象、特困人员）",)),
        ("全社会、特定群体(老人, 残疾人)", ("全社会", "特定群体(老人, 残疾人)")),
        ("□政府网站", ()),
        ("", ()),
    ],
)
def test_pieces(cell: str, wanted: tuple[str, ...]) -> None:
    assert pieces(cell) == wanted


def test_marks_are_seen() -> None:
    assert is_marked("□政府网站")
    assert not is_marked("政府网站")


@pytest.mark.parametrize("piece", ["口政府网站", "t政府网站", "T 政府网站", "\ufffd政府网站", "\uf052政府网站"])
def test_damage(piece: str) -> None:
    assert without_damage(piece) == "政府网站"


def test_words_are_not_damage() -> None:
    assert without_damage("政府网站") is None
    assert without_damage("tax") is None


@pytest.mark.parametrize("cell", ["< " * 100_000, "（、" * 100_000, "口政府网站 " * 20_000])
def test_a_cell_as_long_as_a_file_is_split_in_one_walk(cell: str) -> None:
    began = time.process_time()
    pieces(cell)
    assert time.process_time() - began < 2
