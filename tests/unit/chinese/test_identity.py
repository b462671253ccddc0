import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.identity import (
    Span,
    find_bank_cards,
    find_ids,
    find_mobiles,
    is_bank_card,
    is_id,
    is_mobile,
    is_uscc,
    mask,
)

from . import reference

# The example printed in GB 11643 itself; no living person's number appears in these tests.
ID = "11010519491231002X"
CARD = "6222020000000000000"
FINDERS = {"id": find_ids, "mobile": find_mobiles, "bank": find_bank_cards}


def found(scan, text):
    return [span.of(text) for span in scan(text)]


def test_identity_numbers():
    assert is_id(ID)
    assert is_id("１１０１０５１９４９１２３１００２ｘ")
    assert is_id("110105491231002")
    assert not is_id("110105194912310021")
    assert not is_id("11010519490231002X")
    assert not is_id("010105194912310020")
    assert not is_id("")


def test_credit_codes():
    assert all(
        map(is_uscc, ["11532331015179648Q", "91110000600037341L", "115323000151673132", "1137078555222300XQ"])
    )
    assert not any(map(is_uscc, ["11532331015179648A", "1153233101517964", "I1532331015179648Q", ""]))


def test_bank_cards():
    assert is_bank_card("4111111111111111")
    assert is_bank_card(CARD)
    assert not is_bank_card("4111111111111112")
    assert not is_bank_card("0000000000000000")


def test_mobile_numbers():
    assert is_mobile("13812345678")
    assert not is_mobile("12812345678")
    assert not is_mobile("138123456789")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("电话13812345678。", "13812345678"),
        ("电话：138 1234 5678", "138 1234 5678"),
        ("138-1234-5678", "138-1234-5678"),
        ("138－1234－5678", "138－1234－5678"),
        ("139\u00a01234\u00a05678", "139\u00a01234\u00a05678"),
        ("１３８１２３４５６７８", "１３８１２３４５６７８"),
        ("+8613812345678", "13812345678"),
        ("(+86)138-1234-5678", "138-1234-5678"),
        ("0086 138 1234 5678", "138 1234 5678"),
        ("Tel:13812345678", "13812345678"),
        ("tel13812345678", "13812345678"),
        ("0878-3123456/13812345678", "13812345678"),
        ("13812345678@163.com", "13812345678"),
        ("1 3 8 1 2 3 4 5 6 7 8", "1 3 8 1 2 3 4 5 6 7 8"),
        ("2 138 1234 5678", "138 1234 5678"),
        ("13812345678万志强", "13812345678"),
        ("13812345678...", "13812345678"),
    ],
)
def test_mobiles_found(text, number):
    assert found(find_mobiles, text) == [number]


@pytest.mark.parametrize("between", ["/", "、", ",", "-", " ", "；"])
def test_two_mobiles_side_by_side(between):
    assert found(find_mobiles, f"13812345678{between}13912345678") == ["13812345678", "13912345678"]


@pytest.mark.parametrize(
    "text",
    [
        "138****1234",
        "1381234****",
        "138 **** 1234",
        "98713812345678",
        "13812345678123",
        "138 1234 5678 912",
        "152 1100 2300 1500",
        "2017-532301-13812345678",
        "000014349/2017-00110",
        "115323000151673132/2018-0111001",
        "https://a.gov.cn/13812345678",
        "www.a.gov.cn/13812345678.html",
        "zwfw.a.gov.cn/x?id=13812345678",
        "IMG_13812345678.jpg",
        "0.13812345678",
        "收入13812345678元",
        "编号：13812345678",
        "A13812345678",
        "13812345678A",
        ID,
        "统一社会信用代码：11532331015179648Q",
    ],
)
def test_not_mobiles(text):
    assert find_mobiles(text) == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f"身份证{ID}，", ID),
        (f"ID{ID.lower()}", ID.lower()),
        ("110105 19491231 002X", "110105 19491231 002X"),
        ("110105-19491231-002X", "110105-19491231-002X"),
        ("12 110105 1949 1231 002X", "110105 1949 1231 002X"),
        (f"张三-{ID}-13812345678", ID),
        ("身份证号110105491231002", "110105491231002"),
        (f"{ID}/13812345678", ID),
    ],
)
def test_ids_found(text, number):
    assert found(find_ids, text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "110105********002X",
        "110105194912310021",
        f"9{ID}",
        f"{ID}1",
        f"统一社会信用代码{ID}",
        f"https://a.gov.cn/{ID}",
        f"511Z-{ID}-1-00",
        f"{ID}/2018-0111001",
        "编号110105491231002",
    ],
)
def test_not_ids(text):
    assert find_ids(text) == ()


def test_cards_need_a_known_issuer_or_a_word():
    assert found(find_bank_cards, f"见{CARD}") == [CARD]
    assert found(find_bank_cards, "账号：6222 0200 0000 0000 000") == ["6222 0200 0000 0000 000"]
    assert found(find_bank_cards, "卡号4111111111111111") == ["4111111111111111"]
    assert find_bank_cards("见4111111111111111") == ()
    assert find_bank_cards("6222********0007") == ()
    assert find_bank_cards(f"项目编号：{CARD}") == ()


def test_masks():
    text = f"张三，138-1234-5678，{ID}"
    for scan in (find_ids, find_mobiles):
        for span in scan(text):
            text = mask(text, span)
    assert text == "张三，138-****-5678，11*************02X"
    assert mask("甲乙", Span(0, 2, "unknown")) == "**"


def judge(kind):
    """True positives, false positives and misses of one scanner over the labelled strings."""
    hits = false = missed = 0
    for row in map(json.loads, reference.lines("pii_cases.jsonl")):
        values = found(FINDERS[kind], row["text"])
        if row["type"] == kind:
            hits, missed = hits + (row["value"] in values), missed + (row["value"] not in values)
            values = [value for value in values if value != row["value"]]
        # A landline row labels its landline only: a mobile elsewhere in the quoted line is a true find.
        labelled = [value for value in values if row["type"] != "landline" or value in row["value"]]
        false += len(labelled) if row["expect"] is not None else 0
    return hits, false, missed


@pytest.mark.parametrize(("kind", "floor"), [("id", 0.99), ("mobile", 0.99), ("bank", 0.99)])
def test_recall_and_precision_on_the_labelled_strings(kind, floor):
    hits, false, missed = judge(kind)
    assert hits / (hits + missed) >= floor
    assert hits / (hits + false) >= floor


def labelled(kind):
    return [row for row in map(json.loads, reference.lines("pii_cases.jsonl")) if row["type"] == kind]


def test_labelled_credit_codes_pass_their_check():
    rows = labelled("credit-code")
    assert len(rows) == 60
    assert all(is_uscc(row["text"].split("：")[1]) for row in rows)


def test_labelled_bad_checksums_are_no_ids():
    rows = labelled("id-bad-checksum")
    assert rows
    assert not any(is_id(row["value"]) for row in rows)


mobiles = st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True)
around = st.text(alphabet="联系人：，。张三 \n（）", max_size=6).map(str.strip)


@given(mobiles, around, around, st.sampled_from(["", " ", "-", "－", "\u3000"]))
def test_every_mobile_between_chinese_words_is_found(number, before, after, gap):
    text = f"{before}{number[:3]}{gap}{number[3:7]}{gap}{number[7:]}{after}"
    assert [span.start for span in find_mobiles(text)] == [len(before)]


@given(st.text(alphabet="0123456789Xx-*/ .1１３８编号身份证", max_size=60) | st.text())
def test_masked_text_holds_nothing_more(text):
    for scan in FINDERS.values():
        shown = text
        for span in scan(text):
            assert 0 <= span.start < span.end <= len(text)
            shown = mask(shown, span)
        assert len(shown) == len(text)
        assert scan(shown) == ()


@given(st.text(max_size=25), st.text(alphabet="0123456789X", min_size=15, max_size=19))
def test_checks_never_raise(text, digits):
    for value in (text, digits):
        assert {is_id(value), is_mobile(value), is_bank_card(value), is_uscc(value)} <= {True, False}
