"""Passports, permits, officers' papers and plates: behind their names only."""

from __future__ import annotations

import pytest

from gongkai.chinese.papers import find_papers, find_plates


def found(scan, text):
    return [span.of(text) for span in scan(text)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("护照号码：E00000000", "E00000000"),
        ("护照EA0000000", "EA0000000"),
        ("护照（普通）编号为G00000000", "G00000000"),
        ("港澳通行证号C00000000", "C00000000"),
        ("回乡证：H0000000000", "H0000000000"),
        ("台胞证号00000000", "00000000"),
        ("护照号\u200bE0000\u200b0000", "E0000\u200b0000"),
        ("护照号Ｅ００００００００", "Ｅ００００００００"),
        ("军字第0000000号", "军字第0000000号"),
    ],
)
def test_papers(text, number):
    assert found(find_papers, text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "E00000000",
        "型号E00000000",
        "护照E******00",
        "护照办理电话：0878-0000012",
        "护照收费标准20190401起执行",
        "护照",
    ],
)
def test_no_papers(text):
    assert find_papers(text) == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("车主张某某的云E00000停在路口", "云E00000"),
        ("当事人驾驶云EA0000小型客车", "云EA0000"),
        ("车牌：云E·00000", "云E·00000"),
        ("本人的车 云ED00000", "云ED00000"),
    ],
)
def test_plates(text, number):
    assert found(find_plates, text) == [number]


@pytest.mark.parametrize(
    "text", ["公交车 云E00000 下线", "车牌云E*****", "云EDITION", "车主须持行驶证办理", "云E00000"]
)
def test_no_plates(text):
    assert find_plates(text) == ()
