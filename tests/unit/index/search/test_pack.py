import pytest
from gongkai.index.search.pack import FIELDS, SCALE, pack
from gongkai.index.search.tokens import tokens
from hypothesis import given
from hypothesis import strategies as st
from lunr.builder import Builder

from gongkai.index.search.query import lunr_json

from .samples import needs_node, node

DOCS = [
    {"title": ["停车", "收费"], "number": ["2017", "47"], "agency": ["政府"], "text": ["收费", "标准", "收费"]},
    {"title": ["停车"], "number": [], "agency": ["政府"], "text": ["停车", "规划", "老城"]},
    {"title": ["预算"], "number": ["2018", "47"], "agency": [], "text": []},
]
# Escaped forms stand out of the order of code points: U+FA0E sorts behind the surrogates of U+20BB7.
RARE = {"title": ["\ufa0e\ufa0f", "𠮷野"], "number": [], "agency": [], "text": ["ꀀꒌ"]}

WORDS = st.lists(st.sampled_from(["停车", "收费", "2017", "47", "𠮷野", "\ufa0e政"]), max_size=8)
DOC = st.fixed_dictionaries(dict.fromkeys(FIELDS, WORDS))


def built_by_lunr(docs):
    """The same through the public door of lunr.py."""
    builder = Builder()
    for name, boost in FIELDS.items():
        builder.field(name, boost=boost)
    for at, doc in enumerate(docs):
        builder.add({"id": str(at), **doc})
    return builder.build().serialize()


def weights(index):
    terms = {posting["_index"]: term for term, posting in index["invertedIndex"]}
    return {
        (ref, terms[at]): weight
        for ref, flat in index["fieldVectors"]
        for at, weight in zip(flat[::2], flat[1::2], strict=True)
    }


@given(st.lists(DOC, min_size=1, max_size=5))
def test_the_packed_index_is_the_one_that_lunr_builds(docs):
    ours, theirs = lunr_json(pack(docs)), built_by_lunr(docs)
    assert weights(ours) == pytest.approx(weights(theirs), abs=0.5 / SCALE + 0.001)
    assert _postings(ours) == _postings(theirs)


def _postings(index):
    return {
        term: {name: {str(ref) for ref in posting[name]} for name in FIELDS}
        for term, posting in index["invertedIndex"]
    }


def test_two_runs_are_equal():
    assert pack(DOCS) == pack([dict(reversed(doc.items())) for doc in DOCS])


def test_nothing_to_index():
    assert pack([]) == {"fields": list(FIELDS), "scale": SCALE, "terms": "", "vectors": {}}
    assert pack([dict.fromkeys(FIELDS, ())])["vectors"] == {}


@needs_node
@pytest.mark.parametrize("docs", [[], DOCS, [*DOCS, RARE]])
def test_the_browser_restores_what_lunr_expects(docs):
    there = node("return search.unpack(input, (term) => term).toJSON()", pack(docs))
    assert sorted(there["invertedIndex"]) == lunr_json(pack(docs))["invertedIndex"]
    assert weights(there) == weights(lunr_json(pack(docs)))
    assert there["version"] == "2.3.9"


@needs_node
def test_the_browser_restores_only_the_terms_it_needs():
    there = node("return search.unpack(input, (term) => term === '停车').toJSON()", pack(DOCS))
    assert [term for term, _ in there["invertedIndex"]] == ["停车"]
    kept = {key: weight for key, weight in weights(lunr_json(pack(DOCS))).items() if key[1] == "停车"}
    assert weights(there) == kept


def test_terms_never_hold_the_blank_that_parts_them():
    assert all(" " not in term for term in tokens("a b\u3000c\u2002d\n政 务"))
