import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.doc_number import DocNumber, OrderNumber, parse, problems, repair

GOOD = "楚市政通〔2017〕47号"
BRACKETS = ["[]", "()", "（）", "﹝﹞", "【】", "<>", "［］", "〈〉", "《》", "{}", "暡暢", "[）"]


def test_the_strict_form():
    assert parse(GOOD) == DocNumber("楚市政通", 2017, 47)
    assert problems(GOOD) == ()
    assert repair(GOOD) == GOOD


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("第217号", OrderNumber("", 217)),
        ("国令第707号", OrderNumber("国", 707, "令")),
        ("云南省人民政府令第217号", OrderNumber("云南省人民政府", 217, "令")),
        ("中华人民共和国主席令第三十五号", OrderNumber("中华人民共和国主席", 35, "令", han=True)),
        ("国家税务总局公告2020年第5号", OrderNumber("国家税务总局", 5, "公告", 2020)),
    ],
)
def test_orders_and_announcements(text, order):
    assert parse(text) == order
    assert order.canonical == text
    assert problems(text) == ()


@pytest.mark.parametrize("pair", BRACKETS)
def test_every_wrong_bracket_is_mended(pair):
    text = f"楚市政通{pair[0]}2017{pair[1]}47号"
    assert parse(text) is None
    assert "brackets" in problems(text)
    assert repair(text) == GOOD


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("楚市政通〔2017〕第47号", ("di",)),
        ("楚市政通〔2017〕047号", ("leading-zero",)),
        ("楚市政通〔2017〕47", ("no-hao",)),
        ("楚市政通 〔2017〕 47 号", ("space",)),
        ("楚市政通〔２０１７〕４７号", ("width",)),
        ("楚市政通暡2017暢47号", ("damaged", "brackets")),
        ("楚市政通〔2017年〕47号", ("year",)),
        ("楚市政通〔二〇一七〕四十七号", ("year",)),
        ("楚市政通2017〕47号", ("brackets",)),
        ("楚市政通[2017]第0047", ("brackets", "di", "leading-zero", "no-hao")),
        ("（楚市政通〔2017〕47号）", ("form",)),
        ("文号：楚市政通〔2017〕47号文件。", ("form",)),
        ("楚市政通\u200b〔2017〕47号", ("space",)),
    ],
)
def test_damage_is_named_and_mended(text, codes):
    assert problems(text) == codes
    assert repair(text) == GOOD


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("第０２17 号", "第217号"),
        ("国务院令711号", "国务院令第711号"),
        ("国务院令第 711", "国务院令第711号"),
        ("中华人民共和国主席令八十号", "中华人民共和国主席令第八十号"),
        ("云政办发 暡2015暢69号", "云政办发〔2015〕69号"),
    ],
)
def test_more_repairs(text, mended):
    assert repair(text) == mended
    assert problems(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "号",
        "47号",
        "第217",
        "abc",
        "楚市政通201747号",
        "楚市政通2017年47号",
        "楚市政通〔17〕47号",
        "楚市政通〔1817〕47号",
        "楚市政通〔2017〕0号",
        "楚市政通〔2017〕123456号",
        "发〔2017〕47号",
        "〔2017〕47号",
        "公告20205号",
        "河北省人民政府令〔2007〕第5号",
        "楚" * 99,
    ],
)
def test_when_unsure_nothing_is_guessed(text):
    assert parse(text) is None
    assert repair(text) is None
    assert problems(text)


han = st.text(alphabet="楚市政通办发函规人社部国", min_size=2, max_size=12)
numbers = st.builds(DocNumber, han, st.integers(1900, 2099), st.integers(1, 99999))


@given(numbers)
def test_canonical_reads_back(number):
    assert parse(number.canonical) == number
    assert repair(number.canonical) == number.canonical


@given(
    numbers,
    st.sampled_from(BRACKETS),
    st.sampled_from(["", "第"]),
    st.integers(0, 3),
    st.sampled_from(["", "号"]),
)
def test_ordinary_damage_is_always_mended(number, pair, di, zeros, hao):
    text = f"{number.prefix} {pair[0]}{number.year}{pair[1]}{di}{'0' * zeros}{number.serial}{hao}"
    assert repair(text) == number.canonical


messy = st.text(alphabet="楚政发令第号年公告一十百〇〔〕[]()（）暡暢《》0127９ \n", max_size=30) | st.text(
    max_size=100
)


@given(messy)
def test_never_raises_and_agrees_with_itself(text):
    number, mended, wrong = parse(text), repair(text), problems(text)
    assert (number is not None) == (wrong == ())
    assert number is None or number.canonical == text == mended
    if mended is not None:
        assert repair(mended) == mended
        assert parse(mended) is not None
    assert len(set(wrong)) == len(wrong)
