"""The parts of search.js that need no page."""

import pytest

from .samples import SEARCH_JS, needs_node, node

pytestmark = needs_node


def marked(text, query):
    """The text with `[` and `]` around what is highlighted."""
    edges = node("return search.edges(input[0], search.read(input[1]).marks)", [text, query])
    for count, at in reversed(list(enumerate(edges))):
        text = text[:at] + ("]" if count % 2 else "[") + text[at:]
    return text


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("城区停车收费标准", "停车收费", "城区[停车收费]标准"),
        ("停车与收费", "停车收费", "[停车]与[收费]"),
        ("ＡＢＣ项目……abc", "abc", "[ＡＢＣ]项目……[abc]"),
        ("2047年47号", "47", "2047年[47]号"),
        ("水费和供水", "水", "[水]费和供[水]"),
        ("今年和2017年预算", "2017年预算", "今年和[2017年预算]"),
        ("没有", "预算", "没有"),
        ("", "预算", ""),
    ],
)
def test_exactly_the_words_are_marked(text, query, expected):
    assert marked(text, query) == expected


def test_a_snippet_begins_shortly_before_the_first_word():
    text = "甲" * 200 + "预算" + "乙" * 200
    assert node("return search.cut(input, ['预算'])", text) == "…" + "甲" * 30 + "预算" + "乙" * 88 + "…"
    assert node("return search.cut(input, ['丙丁'])", text) == "甲" * 120 + "…"
    assert node("return search.cut(input, [])", "短") == "短"


def test_a_snippet_has_no_half_characters():
    assert "\ufffd" not in node("return search.cut(input, [])", "甲" * 119 + "𠮷" * 9)


def test_the_share_of_words_counts_twice_then_the_newer_comes_first():
    hits = [
        {"share": 0.5, "score": 3, "doc": {"day": "2026-01-01", "url": "a"}},
        {"share": 1, "score": 1, "doc": {"day": "2025-01-01", "url": "b"}},
        {"share": 1, "score": 1, "doc": {"day": "2026-01-01", "url": "c"}},
        {"share": 1, "score": 2, "doc": {"day": "2020-01-01", "url": "d"}},
    ]
    assert [hit["doc"]["url"] for hit in node("return input.sort(search.better)", hits)] == ["d", "c", "b", "a"]


def test_it_stays_small():
    assert SEARCH_JS.stat().st_size <= 9 * 1024
