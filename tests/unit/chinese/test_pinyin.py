import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.chinese.pinyin import initials, slug, sort_key


def test_importing_does_not_load_the_tables():
    code = "import sys, gongkai.chinese.pinyin; sys.exit('pypinyin' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("政务公开", "zheng-wu-gong-kai"),
        ("政务公开2017年度报告", "zheng-wu-gong-kai-2017-nian-du-bao-gao"),
        ("绿色 ABC／Ｄ", "lv-se-abc-d"),
        ("重庆", "chong-qing"),
        ("！！", ""),
        ("", ""),
        ("Café", "cafe"),
    ],
)
def test_slug(text, expected):
    assert slug(text) == expected


def test_a_sign_without_pinyin_is_spelled_by_its_code_point():
    assert slug("ꀀ") == "ua000"


def test_slug_is_cut_between_syllables():
    assert slug("政务公开", limit=12) == "zheng-wu"
    assert slug("A" * 99, limit=10) == "a" * 10


def test_initials():
    assert initials("政务公开") == "zwgk"
    assert initials("96128热线") == "96128rx"


def test_names_sort_by_pinyin():
    names = ["张三", "李四", "阿姨", "重庆", "楚雄", "大理", "李三"]
    assert sorted(names, key=sort_key) == ["阿姨", "重庆", "楚雄", "大理", "李三", "李四", "张三"]


@settings(deadline=None)
@given(st.text(), st.integers(0, 80))
def test_slugs_are_ascii_and_short(text, limit):
    made = slug(text, limit)
    assert len(made) <= limit
    assert re.fullmatch("(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", made)
    assert made == slug(text, limit)
    assert re.fullmatch("[a-z0-9]*", initials(text))
    assert sort_key(text) == sort_key(text)
