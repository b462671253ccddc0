"""Searching in Python and in the browser: the same words, the same hits in the same order, the same patience."""

import random
import unicodedata

import pytest
from tests.node import needs_node, node
from tests.search_twin import JS, Known, Query, by_browser, differences, folder_index, queries_about

from gongkai.chinese.script import simplified
from gongkai.chinese.synonyms import Synonyms
from gongkai.index.search.asking import parse
from gongkai.index.search.folding import even, fold
from gongkai.index.search.query import open_index
from gongkai.index.search.segment import segment_files, segments_of
from gongkai.index.search.tables import manifest, small_files
from gongkai.index.search.terms import CHARACTER, NUMBER, TEXT, term, tokens
from gongkai.plan.views_machines import SearchUnit

pytestmark = needs_node

RECORDS = 2_150
WORDS = Synonyms.of([("工资", "劳动报酬")], [(("停水",), ("暂停供水",))])
_TOPICS = [
    *("供水", "停车", "养犬", "公路", "绿化", "学位", "养老", "噪声", "油烟", "公交"),
    *("低保", "劳动报酬", "不动产登记", "河道", "防汛", "食堂", "宅基地", "医保", "疫苗", "暂停供水"),
]
_ACTS = [
    "管理办法",
    "实施细则",
    "工作方案",
    "公示",
    "通告",
    "补贴标准",
    "办事指南",
    "检查情况",
    "整改意见",
    "征求意见",
]
_AGENCIES = ["示例市水务局", "示例市民政局", "示例市交通运输局", "示例市教育体育局", "示例镇人民政府"]
_SAID = (
    "申请人应当提交身份证明和书面材料",
    "自受理之日起十五个工作日内办结",
    "对不符合条件的，书面告知理由",
    "每户每月补助二百元，按季度发放",
    "ABC 平台网址见附件，编号2026",
    "违反规定的，由主管部门责令改正",
    "参见示政发〔2025〕17号和〔2024〕9号文件",
    "群众可以到政务服务中心窗口咨询",
    "𠮷野社区和〇〇街道先行试点",
)


def units(count=RECORDS):
    """Seeded records of one to three sections."""
    dice = random.Random(11)
    for at in range(count):
        topic, act, agency = dice.choice(_TOPICS), dice.choice(_ACTS), dice.choice(_AGENCIES)
        year, kind = dice.randint(2015, 2026), dice.choice(["政策文件", "政策解读", "办事指南"])
        title = f"{agency.removeprefix('示例市')}关于{year}年{topic}{dice.choice(_TOPICS)}{act}的通知"
        for section in range(dice.choice([1, 1, 1, 2, 3])):
            text = "。".join(
                dice.choices([*_SAID, f"{topic}{dice.choice(_ACTS)}", *_TOPICS], k=dice.randint(2, 14))
            )
            yield SearchUnit(
                record=f"r-{at:04}",
                first=section == 0,
                url=f"r/{at:04}.html" + (f"#s{section}" if section else ""),
                title=title,
                heading=f"第{section}节 {topic}" if section else "",
                kind=kind,
                agency=agency,
                number=f"示政发〔{year}〕{at % 97 + 1}号" if kind == "政策文件" else "",
                day=f"{year}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}",
                state=("现行有效", "open") if act == "管理办法" else (),
                text=text,
                facets={"种类": (kind,), "机关": (agency,), "年份": (str(year),)},
            )


def lay(folder, found):
    """The files of an index in segments, as the build lays them."""
    records = sorted({unit.record for unit in found})
    said = {}
    files = {}
    for name, start, end in segments_of(len(records)):
        inside = set(records[start:end])
        made = segment_files(name, [unit for unit in found if unit.record in inside], WORDS)
        files |= dict(made.files)
        said[name] = (made.stamp, made.head)
    for path, data in (*files.items(), *small_files(said)):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


UNITS = list(units())


@pytest.fixture(scope="module")
def search(tmp_path_factory):
    return lay(tmp_path_factory.mktemp("search"), UNITS)


def test_the_index_is_large_enough(search):
    index = folder_index(search)
    assert [segment.name for segment in index.segments] == ["a", "b", "c"]
    assert sum(segment.units for segment in index.segments) > 1_500
    assert list(search.glob("a/w*/*.js"))


def test_both_find_the_same_in_the_same_order(search):
    known = [
        Known(title=u.title, text=u.text, number=u.number, kind=u.kind, agency=u.agency, day=u.day) for u in UNITS
    ]
    queries = queries_about(known, 320, seed=5)
    assert differences(search, queries) == []
    assert sum(bool(answer["hits"]) for answer in by_browser(search, queries[:64])) > 40


ODD = [
    "",
    " ",
    "的",
    '""',
    '"',
    "-",
    "--",
    "-停车",
    "文号:",
    "机关:",
    "文号:〔2025〕17号",
    '机关:"示例市 水务局" 停车',
    "停车 文号:示政发〔2020〕3号",
    "〔2025〕17",
    "17号",
    "第 017 号",
    "𠮷野社区",
    "〇〇",
    "ＡＢＣ",
    "ｇｏｎｇｓｈｕｉ",
    "nǚ'ér lǜhuà",
    "İSTANBUL ΣΑΣ",
    "“暂停供水” -整改意见 机关:水务",
    "工资",
    "停水",
    "00000",
    "a" * 70,
    "供水" * 40,
    "\ufeff供水\u2028停车\x85养犬\x1f绿化",
    "请问如果我没有的话怎么办呢？",
]


def test_odd_queries(search):
    assert differences(search, [Query(text=text, by_day=by_day) for text in ODD for by_day in (False, True)]) == []


def test_filters_alone_and_of_nothing(search):
    assert (
        differences(
            search,
            [
                Query(text="", filters={"种类": ["办事指南"]}),
                Query(text="供水", filters={"种类": []}),
                Query(text="供水", filters={"没有": ["办事指南"]}),
                Query(text="供水", filters={"种类": ["办事指南", "政策解读"], "年份": ["2020"]}),
            ],
        )
        == []
    )


@pytest.fixture
def harmed(search, tmp_path):
    """A copy of the index of which something is not as it was."""

    def harm(pattern, change):
        assert any(path.match(pattern) for path in search.rglob("*.js"))
        for path in sorted(search.rglob("*.js")):
            target = tmp_path / path.relative_to(search)
            target.parent.mkdir(parents=True, exist_ok=True)
            data = change(path.read_bytes()) if path.match(pattern) else path.read_bytes()
            if data is not None:
                target.write_bytes(data)
        return tmp_path

    return harm


@pytest.mark.parametrize("pattern", ["a/t*/*.js", "a/w*/*.js", "b/d*/*.js", "a/f*.js", "c/y.js", "syllables.js"])
@pytest.mark.parametrize(
    "change",
    [
        lambda _data: None,
        lambda data: data[: len(data) // 4 * 2],
        lambda data: b"",
        lambda data: b"\xff\xfe" + "alert(1);".encode("utf-16-le"),
    ],
    ids=["missing", "cut", "empty", "strange"],
)
def test_what_is_lost_gives_fewer_results_and_no_fault(harmed, pattern, change):
    folder = harmed(pattern, change)
    queries = [
        Query(text="供水管理办法"),
        Query(text="2024 17"),
        Query(text="供水", filters={"种类": ["政策文件"]}),
        Query(text="供水", by_day=True),
        Query(text='"停车" -养犬'),
        Query(text="机关:水务 供水"),
    ]
    assert differences(folder, queries) == []
    assert pattern == "syllables.js" or any(answer["failed"] for answer in by_browser(folder, queries))


@pytest.mark.parametrize("seed", range(12))
def test_turned_bits_are_no_fault(search, harmed, seed):
    """What a payload says is taken for granted as little as that it is there."""
    dice = random.Random(seed)

    def turned(data):
        found = bytearray(data)
        for _ in range(3):
            found[dice.randrange(100, len(found) - 6)] ^= 1 << dice.randrange(8)
        return bytes(found)

    folder = harmed("[abc]*/*.js" if seed % 2 else "[abc]/*/*.js", turned)
    assert len(
        by_browser(folder, [Query(text=text, filters={"种类": ["政策文件"]}, by_day=True) for text in ODD])
    ) == len(ODD)
    index = folder_index(folder)
    for text in ("供水管理办法", "2024 17", '"停车" -养犬', "机关:水务 gongshui"):
        answer = index.query(text, {"种类": ["政策文件"]})
        assert {value for value, _ in answer.counts("种类")} <= {"政策文件"} or answer.failed
        index.query(text, by_day=True)


def test_no_manifest_no_index(tmp_path):
    assert open_index(lambda _path: None) is None
    assert open_index(lambda _path: b"x") is None
    assert open_index(lambda _path: manifest({"a": ("0", {})})) is None


ALPHABETS = (
    [chr(c) for c in range(0x4E00, 0x4E80)] + list("〇㐀龥𠀀𠮷"),
    list("0123456789abcXYZ００１Ａｂ "),
    list("éÀ×÷ñßİΣσςﬁ㎡½Ⅷ①ꀀ་ༀ가ªⓐ"),
    list(' \t\n\u3000，。、“”"-:：〔〕[]（）()【】《》…😀\ufeff\u200b\u0301'),
)
EVERY = [char for letters in ALPHABETS for char in letters]


def random_texts(count):
    dice = random.Random(3)
    for _ in range(count):
        letters = dice.choice(ALPHABETS) if dice.random() < 0.5 else EVERY
        yield "".join(dice.choices(letters, k=dice.randint(0, 12)))


def test_a_hundred_thousand_strings_are_cut_and_numbered_alike():
    texts = list(random_texts(100_000))
    body = f"""
    return input.map((text) => {{
      const folded = core.fold(text), words = core.tokens(folded);
      return [folded, words.join("\\n"), words.reduce((sum, word) =>
        [{TEXT}, {CHARACTER}, {NUMBER}].reduce((all, family) => (all * 31 + core.term(word, family)) % 2147483647, sum), 0)];
    }});
    """
    for text, (theirs, words, checksum) in zip(texts, node(body, texts, core=JS / "search-core.js"), strict=True):
        mine = even(text)
        assert mine == theirs, text
        assert "\n".join(tokens(mine)) == words, text
        total = 0
        for word in tokens(mine):
            for family in (TEXT, CHARACTER, NUMBER):
                total = (total * 31 + term(word, family)) % 2147483647
        assert total == checksum, text


def test_every_plane_is_cut_alike():
    """Each code point by itself between two words; what a newer Unicode folds otherwise is left out."""
    points = [chr(c) for c in range(0x110000) if unicodedata.category(chr(c)) not in ("Cn", "Cs", "Co")]
    texts = [f"甲{char}乙a{char}1" for char in points]
    body = "return input.map((text) => core.tokens(core.fold(text)).join('|'));"
    theirs = node(body, texts, core=JS / "search-core.js")
    wrong = [t for t, words in zip(texts, theirs, strict=True) if "|".join(tokens(even(t))) != words]
    assert wrong == []


def test_the_index_folds_as_queries_are_folded_but_for_the_script():
    for text in random_texts(2_000):
        assert fold(text) == simplified(even(text))
    assert fold("煙花") == "烟花" and even("煙花") == "煙花"


def test_parts_of_a_query():
    asked = parse('机关:水务局 "停车 收费" -公示 ＡＢＣ')
    assert (asked.agency, asked.without, asked.phrases) == ("水务局", ("公示",), ("停车收费",))
    assert {part.word for part in asked.words} >= {"停车", "收费", "abc"}
    assert [part.word for part in parse("楚市政通〔2017〕047号").parts] == ["2017-47", "楚市政通-2017-47"]
