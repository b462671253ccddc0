"""Stars and tildes that real documents mean as they stand; the samples are shapes seen in them, not their text."""

from __future__ import annotations

import pytest

from gongkai.chinese.marks import shield, unshield


def stays(text: str) -> bool:
    """Whether no star and no tilde is left for Markdown to see."""
    return not set("*~") & set(shield(text))


@pytest.mark.parametrize(
    "text",
    [
        "138****1234和139****5678",
        "合同号; *****************贷款",
        "李*明、王*华、张*",
        "张**、李**，赵**",
        "拟录用：张**\n李**\n",
        "尺寸120*80*60mm",
        "10~20元，30~50元",
        "| 张* | 李** |",
    ],
)
def test_signs_that_stay(text):
    assert stays(text)
    assert unshield(shield(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "这**很重要**，是的",
        "**“应公开”**的",
        "*注：*以下",
        "**两行\n都粗**。",
        "* 甲\n* 乙\n",
        "***\n",
        "* * *",
        "****",
        "文\n\n****\n\n文",
        "~~删去~~",
        "~~~\n代码\n~~~",
        r"\*\*\*\*",
        "",
    ],
)
def test_markup_that_stays_markup(text):
    assert shield(text) == text


def test_a_mask_beside_real_emphasis():
    assert unshield(shield("张**、**重点**")) == "张**、**重点**"
    assert shield("张**、**重点**").endswith("、**重点**")


def test_the_address_of_a_link():
    assert unshield("http://x.cn/%EF%B7%91b") == "http://x.cn/~b"


def test_many_stars_take_linear_time():
    shield("张* " * 200_000 + "*a" * 200_000)
