import random
import time
from itertools import pairwise
from types import SimpleNamespace

import pytest
from gongkai.index.search.tokens import tokens
from hypothesis import given, settings
from hypothesis import strategies as st
from lunr.index import Index

from gongkai.index.search.query import lunr_json
from gongkai.index.search.segment import segment

from .samples import doc, entries, needs_node, node

DOCS = (
    doc(
        "楚市政通〔2017〕47号", "关于规范城区停车收费的通知", "机动车停放服务收费标准" * 40, "市人民政府办公室", 0
    ),
    doc("楚市政通〔2017〕48号", "关于老年人助餐服务的实施意见", "老年食堂每餐补助。" * 40, "市民政局", 1),
    doc("楚市政办规〔2026〕3号", "2026年城区停车设施规划", "新建停车泊位4700个，收费另定。", "市自然资源局", 2),
    doc("", "𠮷野社区公示名单", "ABC-Café 项目", "", 3),
)
VIEW = SimpleNamespace(name="d1", docs=DOCS)


def unwrapped(view):
    what, name, content = entries(segment(view))
    assert (what, name) == ("segment", view.name)
    return content


def by_lunr_py(view, query):
    """References of the documents that hold every word, best first."""
    index = Index.load(lunr_json(unwrapped(view)["index"]))
    ask = index.create_query()
    for word in tokens(query):
        ask.term(word)
    return [int(hit["ref"]) for hit in index.query(ask) if set(tokens(query)) <= set(hit["match_data"].metadata)]


def by_browser(view, query):
    """URLs of the full matches, best first, as search.js finds them with lunr.js."""
    return node(
        """
        const part = { docs: input[0].docs, index: input[0].index };
        const hits = search.find(part, search.read(input[1])).sort(search.better);
        return hits.filter((hit) => hit.share === 1).map((hit) => part.docs.indexOf(hit.doc));
        """,
        [unwrapped(view), query],
    )


def test_documents_are_shown_with_an_excerpt():
    first = unwrapped(VIEW)["docs"][0]
    assert set(first) == {"url", "title", "kind", "number", "agency", "day", "text"}
    assert first["url"] == "policies/0.html"
    assert 150 <= len(first["text"]) <= 300


def test_two_runs_give_equal_bytes():
    assert segment(VIEW) == segment(VIEW)


def test_an_empty_segment():
    view = SimpleNamespace(name="page", docs=())
    assert unwrapped(view)["docs"] == []


FOUND = [
    ("停车", [0, 2]),
    ("停车收费", [0]),
    ("老年人", [1]),
    ("2017 47", [0]),
    ("ＡＢＣ", [3]),
    ("café", [3]),
    ("𠮷野", [3]),
    ("市民政局", [1]),
    ("没有这个", []),
]


@pytest.mark.parametrize(("query", "refs"), FOUND)
def test_lunr_py_finds(query, refs):
    assert sorted(by_lunr_py(VIEW, query)) == refs


@needs_node
@pytest.mark.parametrize(("query", "refs"), FOUND)
def test_lunr_js_finds(query, refs):
    assert sorted(by_browser(VIEW, query)) == refs


@needs_node
@pytest.mark.parametrize(
    "query",
    [
        "楚市政通〔2017〕47号",
        "楚市政通[2017]47",
        "楚市政通（2017）第47号",
        "(2017)47号",
        "[2017]47",
        "﹝２０１７﹞４７号",
        "2017 47",
        "2017-047",
        "2017年第47号",
        "2017年47号",
    ],
)
def test_any_spelling_of_a_document_number_finds_it(query):
    assert by_browser(VIEW, query) == [0]


@needs_node
@pytest.mark.parametrize(("query", "refs"), [("餐", [1]), ("费", [0, 2]), ("𠮷", [3]), ("号", [0, 1, 2])])
def test_a_single_character_is_found_inside_words(query, refs):
    assert sorted(by_browser(VIEW, query)) == refs


HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=2, max_size=12)


@given(st.lists(HAN, min_size=1, max_size=4))
def test_every_pair_of_characters_in_a_title_is_found(titles):
    view = SimpleNamespace(name="d1", docs=tuple(doc(title=title, at=at) for at, title in enumerate(titles)))
    index = Index.load(lunr_json(unwrapped(view)["index"]))
    for at, title in enumerate(titles):
        for pair in map("".join, pairwise(title)):
            ask = index.create_query()
            ask.term(pair)
            assert str(at) in {hit["ref"] for hit in index.query(ask)}


@needs_node
@settings(max_examples=10, deadline=None)
@given(st.lists(HAN, min_size=1, max_size=4))
def test_every_pair_of_characters_in_a_title_is_found_in_the_browser(titles):
    view = SimpleNamespace(name="d1", docs=tuple(doc(title=title, at=at) for at, title in enumerate(titles)))
    lost = node(
        """
        const part = { docs: input[0].docs, index: input[0].index };
        const pairs = [].concat(...input[1].map((title, at) => Array.from(title).slice(1)
          .map((char, i) => [Array.from(title)[i] + char, at])));
        return pairs.filter(([pair, at]) => !search.find(part, search.read(pair))
          .some((hit) => hit.share === 1 && hit.doc === part.docs[at]));
        """,
        [unwrapped(view), titles],
    )
    assert lost == []


def test_two_hundred_long_documents_take_well_below_three_seconds():
    chance = random.Random(1)
    words = ["".join(chr(chance.randrange(0x4E00, 0x5E00)) for _ in range(3)) for _ in range(3000)]
    docs = tuple(
        doc(f"楚市政通〔2017〕{n}号", "题目", "".join(chance.choices(words, k=333)), "局", n) for n in range(200)
    )
    start = time.process_time()
    segment(SimpleNamespace(name="d1", docs=docs))
    assert time.process_time() - start < 3
