import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.suggest import closest

KEYS = ["标题", "发文机关", "成文日期", "发布机构", "发布日期", "发文字号", "有效性", "主题分类", "title"]


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("发布时间", "发布日期"),
        ("成文时间", "成文日期"),
        ("发文单位", "发文机关"),
        ("文号", "发文字号"),
        ("标体", "标题"),
        ("题标", "标题"),
        ("名称", "标题"),
        ("主题类别", "主题分类"),
        ("发 布日期", "发布日期"),
        ("有效期", "有效性"),
        ("titel", "title"),
        ("ＴＩＴＬＥ", "title"),
    ],
)
def test_near_words(word, key):
    assert closest(word, KEYS) == key


@pytest.mark.parametrize("word", ["", " ", "乱七八糟", "啊啊", "作者", "zzz", "张三"])
def test_nonsense_gets_no_answer(word):
    assert closest(word, KEYS) is None


def test_no_candidates():
    assert closest("标题", []) is None


def test_the_earlier_candidate_wins_a_tie():
    assert closest("甲乙丙", ["甲乙丁", "甲乙戊"]) == "甲乙丁"


@given(st.text(min_size=1).filter(str.strip))
def test_a_word_is_closest_to_itself(word):
    assert closest(word, [*KEYS, word]) is not None


@given(st.text(), st.lists(st.text(), max_size=5))
def test_only_candidates_are_proposed(word, candidates):
    assert closest(word, candidates) in [None, *candidates]
