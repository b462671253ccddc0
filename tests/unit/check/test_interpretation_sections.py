"""Sections of an interpretation are found as headings and as the numbered paragraphs that real ones have."""

from __future__ import annotations

import pytest

from gongkai.check.rules.interpretation_sections import _headings, _is_interview
from gongkai.read.markdown import render_markdown


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("一、起草背景  为了方便群众办事。", ["起草背景"]),
        ("**（二）主要内容**", ["主要内容"]),
        ("## 制定依据", ["制定依据"]),
        ("本办法的背景是一、二两级单位。", []),
        ("一、近年来，背景变了。", ["近年来"]),
    ],
)
def test_headings_of_real_interpretations(line: str, found: list[str]) -> None:
    assert [word.strip("*") for word in _headings(render_markdown(line + "\n"))] == found


@pytest.mark.parametrize(
    ("text", "interview"),
    [
        ("记者：为什么出台这个办法？\n\n答：为了方便群众。\n\n记者：什么时候施行？\n", True),
        ("问题1：办法管哪些事？ 答：管供水。\n\n问题2：向谁投诉？\n", True),
        ("1.水价怎样定？\n\n按成本定。\n\n2.向谁投诉？\n", True),
        ("问：什么时候施行？\n\n答：明年一月。\n", False),
        ("1.加强管理。\n\n2.怎样做好供水？要靠大家。\n", False),
        ("办法规定了供水。为什么？怎么办？\n", False),
    ],
)
def test_questions_and_answers_are_sections_of_their_own(text: str, interview: bool) -> None:
    assert _is_interview(render_markdown(text)) == interview
