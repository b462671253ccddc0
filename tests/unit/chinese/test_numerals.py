import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.numerals import from_han, to_han


@pytest.mark.parametrize(
    ("number", "han"),
    [
        (1, "一"),
        (10, "十"),
        (12, "十二"),
        (35, "三十五"),
        (70, "七十"),
        (105, "一百零五"),
        (110, "一百一十"),
        (2008, "二千零八"),
    ],
)
def test_known_numerals(number, han):
    assert to_han(number) == han
    assert from_han(han) == number


@pytest.mark.parametrize(
    ("text", "number"), [("二〇一七", 2017), ("一百〇五", 105), ("一十二", 12), ("两千", 2000)]
)
def test_other_spellings(text, number):
    assert from_han(text) == number


@pytest.mark.parametrize("text", ["", "二百五", "十十", "零", "百一千", "一二三四五", "甲", "〇〇〇〇"])
def test_unsure_is_none(text):
    assert from_han(text) is None


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_out_of_range(number):
    with pytest.raises(ValueError, match="numeral"):
        to_han(number)


@given(st.integers(1, 9999))
def test_there_and_back(number):
    assert from_han(to_han(number)) == number


@given(st.text(alphabet="零〇一二三十百千两年", max_size=12))
def test_never_raises(text):
    from_han(text)
