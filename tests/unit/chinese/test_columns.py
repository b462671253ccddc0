"""How wide text is on a terminal."""

from __future__ import annotations

import pytest

from gongkai.chinese.columns import columns


@pytest.mark.parametrize(
    ("text", "wide"),
    [
        ("", 0),
        ("abc", 3),
        ("公开", 4),
        ("公开2026", 8),
        ("Ａ：", 4),
        ("e\u0301", 1),
        ("“…”", 3),
        ("𠮷", 2),
        ("ｱ", 1),
    ],
)
def test_a_chinese_sign_takes_two_columns(text, wide):
    assert columns(text) == wide
