"""The portal's words of the search: groups by themselves, and what comes with the system."""

import pytest

from gongkai.check.search_words import type_search_words
from gongkai.model.search_words import MOST_WORDS, Saying, SearchWords, laid_search, synonyms, text_of, words_in
from gongkai.model.source import Raw
from gongkai.read.search_words import default_search_words

BASE = SearchWords(same=(("噪音", "噪声"),), sayings=(Saying(words=("城管", "炒鱿鱼"), terms=("城市管理",)),))

SYSTEM = synonyms(text_of(default_search_words()))


def typed(base=BASE, **tree):
    return type_search_words(Raw(kind="search-words", path="s.yml", keys=(), tree=tree), base)


def saying(words, terms):
    return {"说法": words, "文件用语": terms}


def test_good_groups():
    words, wrong = typed(
        同义词=[["水费", "用水费"]], 俗称=[saying("城管", ["执法局"])], 除外=["水费率", "水费用"], 停用=["城管"]
    )
    assert not wrong
    assert words.same == (("水费", "用水费"),) and words.sayings[0].words == ("城管",)


@pytest.mark.parametrize(
    ("tree", "keys", "problem"),
    [
        ({"同义词": [["水费"]]}, ("同义词", 0), "只有一个词"),
        ({"同义词": [["水费", "水"]]}, ("同义词", 0), "只有一个字"),
        ({"同义词": [["水费", "自来 水费"]]}, ("同义词", 0), "空格"),
        ({"同义词": [["水费", "电费，气费"]]}, ("同义词", 0), "“，”"),
        ({"同义词": [["水费", "水费"]]}, ("同义词", 0), "两次"),
        ({"同义词": [["水费", "用水费"], ["水费", "水价"]]}, ("同义词", 1), "第1组"),
        ({"同义词": [[f"水费{n}" for n in range(MOST_WORDS + 1)]]}, ("同义词", 0), f"{MOST_WORDS + 1}个词"),
        ({"俗称": [saying(["水费"], ["水费"])]}, ("俗称", 0), "里都有"),
        ({"俗称": [saying(["水费"], ["水价"]), saying(["水价"], ["水费"])]}, ("俗称", 1), "反过来"),
        ({"同义词": [["水费", "水价"]], "俗称": [saying(["水费"], ["水价"])]}, ("俗称", 0), "已经是一组"),
        ({"除外": ["城管的事"]}, ("除外", 0), "用不着"),
        ({"停用": ["炒尤鱼"]}, ("停用", 0), "炒鱿鱼"),
    ],
)
def test_a_mistake(tree, keys, problem):
    _, wrong = typed(**tree)
    assert {f.rule for f in wrong} == {"GK635"}
    assert wrong[0].keys == keys and any(problem in str(f.args["problem"]) for f in wrong)


def test_one_bad_row_leaves_the_others():
    rows = [
        saying(["停水"], ["停止供水"]),
        saying(["水"], ["供水"]),
        {"说法": ["漏水"]},
        {"说话": ["漏水"], **saying("甲乙", "丙丁")},
    ]
    words, wrong = typed(同义词=[["水费", "用水费"], "水价", {"甲": "乙"}], 俗称=rows, 其他=["一"])
    assert words.same == (("水费", "用水费"),)
    assert [row.words for row in words.sayings] == [("停水",)]
    assert sorted((f.rule, f.keys) for f in wrong) == [
        ("GK101", ("俗称", 2, "文件用语")),
        ("GK102", ("俗称", 3, "说话")),
        ("GK102", ("其他",)),
        ("GK103", ("同义词", 2)),
        ("GK635", ("俗称", 1)),
        ("GK635", ("同义词", 1)),
    ]


@pytest.mark.parametrize(
    "tree", [{"同义词": "水费"}, {"俗称": "水费"}, {"俗称": {"说法": "甲"}}, {"除外": {"甲": "乙"}}]
)
def test_what_is_no_list_is_told(tree):
    words, wrong = typed(**tree)
    assert words.sayings == () and wrong


def test_own_words_come_beside_and_switch_off():
    found = synonyms(text_of(laid_search(SearchWords(same=(("水费", "水价"),), unused=("炒鱿鱼",)), BASE)))
    assert found.said["水价"] == ("水费",) and found.said["噪声"] == ("噪音",)
    assert found.said["城市管理"] == ("城管",)
    assert "噪声" not in synonyms(text_of(laid_search(SearchWords(unused=("噪音",)), BASE))).said


def test_words_as_lines_are_the_same_words():
    words = default_search_words()
    assert words_in(text_of(words)) == words
    assert words_in("# 说明\n\n水费 水价\n没水 > 停水\n除外: 停水管\n") == SearchWords(
        same=(("水费", "水价"),), sayings=(Saying(words=("没水",), terms=("停水",)),), besides=("停水管",)
    )
    assert words_in("") == words_in(text_of(SearchWords())) == SearchWords()


def test_what_comes_with_the_system_passes_its_own_rule():
    words = default_search_words()
    tree = {
        "同义词": [list(group) for group in words.same],
        "俗称": [saying(list(row.words), list(row.terms)) for row in words.sayings],
        "除外": list(words.besides),
    }
    same, wrong = typed(base=SearchWords(), **tree)
    assert [(f.keys, f.args) for f in wrong] == []
    assert same == words
    assert 600 <= len(words.same) + len(words.sayings) <= 900


def test_every_word_of_the_system_does_something():
    """A saying that its documents hold anyway, letter by letter, needs no row."""
    for row in default_search_words().sayings:
        for word in row.words:
            assert any(word not in term and term not in word for term in row.terms), (word, row.terms)
        for term in row.terms:
            assert any(word not in term and term not in word for word in row.words), (term, row.words)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("用人单位拖欠劳动报酬的", "工资"),
        ("依法解除劳动合同", "炒鱿鱼"),
        ("申领不动产权证书", "房产证"),
        ("城市管理综合行政执法局", "城管"),
        ("最低生活保障对象", "低保"),
        ("道路交通事故认定书", "车祸"),
        ("市住房和城乡建设局", "住建局"),
        ("国有土地上房屋征收与补偿条例", "拆迁"),
        ("处三年以下有期徒刑", "坐牢"),
        ("社会生活噪声污染", "噪音"),
    ],
)
def test_people_find_what_documents_say(text, word):
    assert word in SYSTEM.found(text)


@pytest.mark.parametrize(
    ("text", "word"), [("施工资质", "薪水"), ("生产假冒伪劣产品", "生孩子放假"), ("财政支出资金", "入股")]
)
def test_chance_is_no_word(text, word):
    assert word not in SYSTEM.found(text)
