"""What is marked in titles and snippets, and where snippets are cut."""

import pytest
from tests.node import needs_node

from .samples import node

pytestmark = needs_node


def marked(text, words):
    """The text with `[` and `]` around what is marked."""
    edges = node("return search.edges(input[0], input[1])", [text, words])
    for count, at in reversed(list(enumerate(edges))):
        text = text[:at] + ("]" if count % 2 else "[") + text[at:]
    return text


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("城区停车收费标准", ["停车", "车收", "收费"], "城区[停车收费]标准"),
        ("停车与收费", ["停车", "车收", "收费"], "[停车]与[收费]"),
        ("ＡＢＣ项目……abc", ["abc"], "[ＡＢＣ]项目……[abc]"),
        ("2047年47号", ["47"], "2047年[47]号"),
        ("水费和供水", ["水"], "[水]费和供[水]"),
        ("没有", ["预算"], "没有"),
        ("", ["预算"], ""),
    ],
)
def test_exactly_the_words_are_marked(text, words, expected):
    assert marked(text, words) == expected


def test_a_snippet_is_cut_where_most_of_the_words_stand():
    text = "预算" + "甲" * 200 + "决算和预算" + "乙" * 200
    snippet = node("return search.cut(input, ['预算', '决算'])", text)
    assert snippet == "…" + "甲" * 20 + "决算和预算" + "乙" * 95 + "…"


def test_a_snippet_without_words_is_the_beginning():
    assert node("return search.cut(input, ['丙丁'])", "甲" * 200) == "甲" * 120 + "…"
    assert node("return search.cut(input, [])", "短") == "短"


def test_a_snippet_has_no_half_characters():
    assert node("return search.cut(input, [])", "甲" * 119 + "𠮷" * 9) == "甲" * 119 + "…"
