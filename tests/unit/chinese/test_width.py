from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.width import fold, fold_alnum, has_wide_alnum


def test_digits_and_letters_become_ascii_and_chinese_marks_stay():
    assert fold_alnum("２０１７年Ａｂ，。（）") == "2017年Ab，。（）"


def test_fold_takes_marks_and_the_ideographic_space_too():
    assert fold("（Ａ）：　！") == "(A): !"


def test_has_wide_alnum():
    assert has_wide_alnum("４７号")
    assert not has_wide_alnum("（47号）")


@given(st.text())
def test_offsets_stay_true_and_folding_twice_changes_nothing(text):
    assert len(fold(text)) == len(fold_alnum(text)) == len(text)
    assert fold(fold(text)) == fold(text)
