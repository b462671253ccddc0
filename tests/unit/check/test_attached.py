"""Where in an attachment a number stands."""

from __future__ import annotations

import pytest

from gongkai.check.attached import letters, where_in
from gongkai.chinese.span import Span
from gongkai.model.source import Part, RawFile

TEXT = "甲\t乙\n\t丙\n页眉\n一段\n二段"
PARTS = (
    Part(start=0, zh="工作表“一”", en="the sheet “一”", lines="cell"),
    Part(start=7, zh="页眉", en="the header"),
    Part(start=10, zh="正文", en="the text", lines="paragraph"),
)


def where(*words: str, parts: tuple[Part, ...] = PARTS) -> tuple[str, str]:
    file = RawFile(name="a", size=1, digest="", text=TEXT, parts=parts)
    return where_in(file, [Span(TEXT.index(word), TEXT.index(word) + 1, "x") for word in words])


@pytest.mark.parametrize(("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_have_the_names_of_a_spreadsheet(column, name):
    assert letters(column) == name


def test_places():
    assert where("乙") == ("（工作表“一”B1）", " (the sheet “一” B1)")
    assert where("乙", "丙") == ("（工作表“一”B1、B2）", " (the sheet “一” B1, B2)")
    assert where("丙", "页", "二") == (
        "（工作表“一”B2、页眉、正文第2段）",
        " (the sheet “一” B2, the header, the text paragraph 2)",
    )
    assert where("甲", "乙", "丙", "页")[0] == "（工作表“一”A1、B1、B2等）"


def test_a_file_without_parts_says_nothing():
    assert where("乙", parts=()) == ("", "")
    assert where("乙", parts=(Part(start=0, zh="", en=""),)) == ("", "")
