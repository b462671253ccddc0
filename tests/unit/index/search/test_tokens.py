import unicodedata

import pytest
from gongkai.index.search.tokens import tokens
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("政务公开", ["政务", "务公", "公开"]),
        ("科", ["科"]),
        ("２０１７年ABC公开", ["2017", "年", "abc", "公开"]),
        ("，。！…—", []),
        ("", []),
        ("ﬁle Café", ["file", "café"]),
        ("2017-06-26", ["2017", "6", "26"]),
        ("000", ["0"]),
        ("𠮷𪛖之", ["𠮷𪛖", "𪛖之"]),
        ("迪丽热巴·迪力木拉提", ["迪丽", "丽热", "热巴", "迪力", "力木", "木拉", "拉提"]),
        ("100㎡", ["100m2"]),
        ("😀笑", ["笑"]),
    ],
)
def test_words(text, words):
    assert tokens(text) == words


@pytest.mark.parametrize(
    "text", ["〔2017〕47", "﹝２０１７﹞47", "[2017]047", "(2017)47", "（2017）47", "2017 47", "2017-47"]
)
def test_every_spelling_of_a_document_number_gives_the_same_words(text):
    assert tokens(text) == ["2017", "47"]


@given(st.text())
def test_width_and_case_do_not_count(text):
    folded = unicodedata.normalize("NFKC", text).lower()
    assert tokens(folded) == tokens(unicodedata.normalize("NFKC", folded).lower())
    assert all(word and not word.isspace() and " " not in word for word in tokens(text))
