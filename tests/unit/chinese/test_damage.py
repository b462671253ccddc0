from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.damage import damaged_glyphs, placeholders, stutters


def found(spans, text):
    return [(span.kind, span.of(text)) for span in spans]


def test_brackets_and_quotes_of_the_seed_documents():
    text = "云政办发 暡2015暢69号，“四位一体暠"
    assert found(damaged_glyphs(text), text) == [("bracket", "暡"), ("bracket", "暢"), ("quote", "暠")]


def test_an_honest_traditional_character_is_no_damage():
    assert damaged_glyphs("順暢") == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("a\ufffd\ufffdb", "replacement"),
        ("\ue010", "private"),
        ("\U000f0001", "private"),
        ("a\x0cb", "control"),
        ("锟斤拷锟斤拷", "mojibake"),
    ],
)
def test_other_glyphs(text, kind):
    assert [span.kind for span in damaged_glyphs(text)] == [kind]


@pytest.mark.parametrize("text", ["政务公开。\n\t第二行", "生僻字𠮷、㐂、龘", "“引号”〔2017〕"])
def test_sound_text(text):
    assert damaged_glyphs(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        ("20xx年", "year", "20xx"),
        ("201X年度", "year", "201X"),
        ("xx大精神", "cross", "xx"),
        ("××市人民政府", "cross", "××"),
        ("联系人：待填写", "fill", "待填写"),
        ("TODO 补充", "fill", "TODO"),
    ],
)
def test_placeholders(text, kind, part):
    assert found(placeholders(text), text) == [(kind, part)]


@pytest.mark.parametrize(
    "text", ["138××××1234", "138XXXX1234", "XXL号", "3×4", "二○○九年", "110105********002X", "TODOS"]
)
def test_no_placeholders(text):
    assert placeholders(text) == ()


def test_pdf_bold_heading():
    text = "1．．．．规范决策公开流程规范决策公开流程规范决策公开流程规范决策公开流程。。。。"
    assert found(stutters(text), text) == [("phrase", "规范决策公开流程" * 4)]


@pytest.mark.parametrize(
    "text", ["研究研究再说", "合格合格合格合格合格合格", "是是是是是是是是是", "……", "——", "一二三四一二三四"]
)
def test_no_stutter(text):
    assert tuple(stutters(text)) == ()


@given(st.text(alphabet="暡暢暠×xX20年待填公开流程。．\ufffd", max_size=60) | st.text())
def test_spans_lie_inside_and_apart(text):
    for scan in (damaged_glyphs, placeholders, stutters):
        spans = tuple(scan(text))
        assert all(0 <= span.start < span.end <= len(text) and span.kind for span in spans)
        assert all(a.end <= b.start for a, b in pairwise(spans))
