"""What a message repeats of an editor's words never holds a personal number."""

from __future__ import annotations

import pytest

from gongkai.chinese.identity import find_mobiles
from gongkai.chinese.quiet import quiet, quiet_args, without_ending

MOBILE = "139" + "0" * 8


@pytest.mark.parametrize("frame", ["{}", "电话{}。", "名单{}.csv", "附件“{}.docx”打不开", "{}、{}"])
def test_numbers_are_starred(frame):
    said = quiet(frame.format(MOBILE, MOBILE))
    assert MOBILE not in said
    assert "139****0000" in said


@pytest.mark.parametrize("text", ["", "0878-0000002", "示政发〔2026〕1号", "2026-11-02", "sl001/2026-00001"])
def test_everything_else_is_repeated(text):
    assert quiet(text) == text


def test_the_ending_of_a_file_hides_nothing():
    assert find_mobiles(without_ending(f"{MOBILE}.csv"))
    assert len(without_ending("a.csv")) == len("a.csv")


def test_only_words_are_quieted():
    assert quiet_args({"count": 3, "title": MOBILE}) == {"count": 3, "title": "139****0000"}
