"""Anchors of clauses: from the clause's own number, the same whatever stands around it."""

import pytest

from gongkai.chinese.clauses import Anchors, anchor_of
from gongkai.read.markdown import render_markdown


@pytest.mark.parametrize(
    ("written", "anchor"),
    [
        ("第三条", "a3"),
        ("第二十一条", "a21"),
        ("第三条之一", "a3-1"),
        ("第二章", "c2"),
        ("一、", "s1"),
        ("四", "s4"),
        ("一（二）", "s1-2"),
        ("一、（二）", "s1-2"),
        ("s1-2", "s1-2"),
        ("（二）", ""),
        ("这一段", ""),
        ("", ""),
    ],
)
def test_what_an_editor_writes(written, anchor):
    assert anchor_of(written) == anchor


def test_points_belong_to_their_section_and_repeats_get_a_tail():
    anchors = Anchors()
    words = ("一、甲", "（一）乙", "二、丙", "（一）丁", "第一章 戊", "（一）己", "一、庚")
    assert [anchors.take(word) for word in words] == ["s1", "s1-1", "s2", "s2-1", "c1", "", "s1_2"]


def test_headings_and_paragraphs_of_a_document():
    body = render_markdown("## 一、总则\n\n（二）供水。\n\n**第三条** 检测。\n\n## 附则\n\n普通的话。\n")
    assert [anchor for _, anchor, _ in body.headings] == ["s1", "h2"]
    assert '<p id="s1-2">（二）供水。' in body.html
    assert '<p id="a3"><strong>第三条</strong>' in body.html
    assert "<p>普通的话。" in body.html


def test_an_anchor_stays_when_a_heading_is_put_before_it():
    before = render_markdown("## 二、收费\n").html
    assert 'id="s2"' in before
    assert 'id="s2"' in render_markdown("## 说明\n\n## 一、总则\n\n## 二、收费\n").html
