"""Sections of an interpretation are found as headings and as the numbered paragraphs that real ones have."""

from __future__ import annotations

import pytest

from gongkai.check.rules.interpretation_sections import _headings
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
