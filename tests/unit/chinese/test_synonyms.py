"""The words under which a text is also found."""

import pytest

from gongkai.chinese.synonyms import Synonyms

WORDS = Synonyms.of(
    [("工资", "劳动报酬", "薪水"), ("噪音", "噪声")],
    [
        (("炒鱿鱼", "辞退"), ("解除劳动合同",)),
        (("城管",), ("城市管理", "综合行政执法")),
        (("辞职",), ("解除劳动合同",)),
    ],
    ["施工资质", "城市管理学"],
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("应当支付劳动报酬", {"工资", "薪水"}),
        ("工资即劳动报酬", {"薪水"}),
        ("可以解除劳动合同", {"炒鱿鱼", "辞退", "辞职"}),
        ("炒鱿鱼", set()),
        ("城市管理和综合行政执法", {"城管"}),
        ("具有施工资质", set()),
        ("施工资质和工资", {"劳动报酬", "薪水"}),
        ("城市管理学", set()),
        ("噪", set()),
        ("", set()),
    ],
)
def test_words_of_a_text(text, found):
    assert WORDS.found(text) == found


def test_words_of_a_term():
    assert WORDS.said["解除劳动合同"] == ("炒鱿鱼", "辞退", "辞职")
    assert WORDS.said["噪声"] == ("噪音",)
    assert "炒鱿鱼" not in WORDS.said


def test_nothing_is_found_without_words():
    assert Synonyms.of([], []).found("应当支付劳动报酬") == set()


def test_it_is_what_a_plain_search_for_every_term_finds():
    text = "因劳动报酬发生争议，城市管理部门对噪声不予处理的，可以解除劳动合同。" * 3
    plain = {word for term, words in WORDS.said.items() if term in text for word in words if word not in text}
    assert WORDS.found(text) == plain
