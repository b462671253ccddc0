"""What is left of a question."""

import pytest

from gongkai.chinese.questions import DROPPED, KEPT, pieces


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("请问公积金怎么提取？", "公积金 提取"),
        ("单位拖欠工资怎么办", "单位拖欠工资"),
        ("办身份证需要什么材料", "办身份证 材料"),
        ("我被老板辞退了", "老板辞退"),
        ("有限责任公司的股东会如何召开", "有限责任公司 股东会 召开"),
        ("和平路 目的地 自我保护", "和平路 目的地 自我保护"),
        ("会议纪要是否公开", "会议纪要 公开"),
        ("城市管理", "城市管理"),
        ("怎么办", "怎么办"),
        (" 的\u3000", "的"),
        ("", ""),
        ("？", "？"),
    ],
)
def test_what_is_asked_for(query, left):
    assert " ".join(pieces(query)) == left


def test_the_lists_are_clean_and_longer_words_come_first():
    for words in (DROPPED, KEPT):
        assert len(set(words)) == len(words)
        assert [len(word) for word in words] == sorted(map(len, words), reverse=True)
    assert not set(DROPPED) & set(KEPT)
    assert all(any(word in kept for word in DROPPED) for kept in KEPT), "nothing would be dropped of it anyway"
