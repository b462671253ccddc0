"""Edits of a text: where a line begins, what is replaced, and that doing it twice changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.check.mending import edited, edits_for, fixes, line_span, on_line
from gongkai.model.edit import Edit
from gongkai.model.finding import Finding


def number(text: str, written: str, line: int = 1) -> str:
    return edited(text, edits_for(text, [Finding(rule="GK201", line=line, args={"number": written})]))


@pytest.mark.parametrize(
    "written", ["楚市政通[2017]47号", "楚市政通(2017)47号", "楚市政通【2017】47号", "楚市政通（2017）47号"]
)
def test_brackets_of_a_number(written):
    assert number(f"文号: {written}", written) == "文号: 楚市政通〔2017〕47号"


def test_only_the_line_of_the_finding():
    text = '标题: 说明\r\n文号: "甲发[2017]4号"\r\n备注: 甲发[2017]4号\r\n'
    assert number(text, "甲发[2017]4号", line=2) == text.replace('"甲发[2017]4号"', '"甲发〔2017〕4号"')


def test_what_has_two_readings_or_is_not_there_stays():
    for text, written in (("文号: 47号", "47号"), ("文号: 甲发[2017]4号", "乙发[2017]4号")):
        assert number(text, written) == text
    twice = "甲发[2017]4号、甲发[2017]4号"
    assert number(twice, "甲发[2017]4号") == twice


def test_a_reference_follows_only_where_the_document_exists():
    def mended(guess: str) -> str:
        text = "解读文件: [甲发(2017)4号]"
        finding = Finding(rule="GK310", line=1, args={"word": "甲发(2017)4号", "guess": guess})
        return edited(text, edits_for(text, [finding]))

    assert mended("（是不是“甲发〔2017〕4号”？）") == "解读文件: [甲发〔2017〕4号]"
    assert mended("") == mended("（是不是“甲发〔2018〕4号”？）") == "解读文件: [甲发(2017)4号]"


@pytest.mark.parametrize(
    ("rule", "written", "mended"),
    [
        ("GK501", "号11010519491231002X、110105 19491231 002X", "号11*************02X、11**** ******** *02X"),
        ("GK502", "电话13800000000。", "电话138****0000。"),
        ("GK503", "卡号6222020000000000000", "卡号6222***********0000"),
        ("GK505", "护照E00000000", "护照E******00"),
    ],
)
def test_personal_numbers_of_the_text_are_starred(rule, written, mended):
    text = f"---\n电话: 13800000000\n---\n一\n{written}\n"
    finding = Finding(rule=rule, line=5, offset=1)
    assert edited(text, edits_for(text, [finding])) == text.replace(written, mended)
    # In a field or a file it is for a person to judge.
    assert edits_for(text, [Finding(rule=rule, line=2, keys=("电话",))]) == ()


def test_edits_that_touch_each_other_wait(monkeypatch):
    def both(text, finding):
        return [
            Edit(start=0, end=2, text="甲乙丙"),
            Edit(start=1, end=3, text="丁"),
            Edit(start=3, end=3, text="戊"),
        ]

    monkeypatch.setitem(fixes(), "GK201", both)
    text = "一二三四"
    assert edited(text, edits_for(text, [Finding(rule="GK201")])) == "甲乙丙三戊四"


@given(
    st.lists(st.text(alphabet="甲a ", max_size=5), min_size=1, max_size=6), st.sampled_from(["\n", "\r\n", "\r"])
)
def test_spans_of_lines(lines, sign):
    text = sign.join(lines)
    assert [text[slice(*line_span(text, n + 1))] for n in range(len(lines))] == lines
    assert line_span(text, len(lines) + 5) == (len(text), len(text))


def test_a_word_is_replaced_where_it_stands_once():
    assert edited("甲\n乙甲", tuple(on_line("甲\n乙甲", 2, "甲", "丙"))) == "甲\n乙丙"
    assert tuple(on_line("甲", 1, "", "丙")) == ()
