"""Letters to syllables: which there are, and the best ways to cut."""

import random

import pytest

from gongkai.chinese.readings import readings
from gongkai.chinese.syllables import ALIASES, SYLLABLES, bare, splits


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("gongshuiguanli", "gong shui guan li"),
        ("GongShui guanli", "gong shui guan li"),
        ("gong1 shui3", "gong shui"),
        ("gōngshuǐ", "gong shui"),
        ("Lǜhuà", "lv hua"),
        ("lvhua", "lv hua"),
        ("shenglue", "sheng lve"),
        ("jvmin", "ju min"),
        ("xian", "xian"),
        ("xi'an", "xi an"),
        ("xi’an", "xi an"),
        ("ｇｏｎｇｋａｉ", "gong kai"),
        ("zhengfuxinxigongkaitiaoli", "zheng fu xin xi gong kai tiao li"),
    ],
)
def test_the_best_split(typed, first):
    assert " ".join(splits(typed)[0]) == first


def test_other_readings_follow():
    assert splits("fangan") == (("fan", "gan"), ("fang", "an"))
    assert splits("xian") == (("xian",), ("xi", "an"))
    assert splits("xian", most=1) == (("xian",),)
    assert len(splits("anananananan")) == 4


@pytest.mark.parametrize(
    "text", ["", " ", "'", "zwgk", "gongk", "政务", "gong政", "gong_kai", "gong6", "b", "a" * 61]
)
def test_what_is_no_pinyin(text):
    assert splits(text) == ()


def test_no_split_is_better_than_the_first():
    """Against all splits, made without keeping only the best of each place."""

    def every(letters):
        if not letters:
            yield ()
        for end in range(1, min(6, len(letters)) + 1):
            if letters[:end] in SYLLABLES:
                yield from ((letters[:end], *rest) for rest in every(letters[end:]))

    def cost(split):
        return len(split), sum(s[0] in "aeo" for s in split[1:]), tuple(-len(s) for s in split)

    dice = random.Random(3)
    words = sorted(SYLLABLES)
    for _ in range(500):
        letters = "".join(dice.choices(words, k=dice.randint(1, 4)))
        if not any(alias in letters for alias in ALIASES):
            assert splits(letters) == tuple(sorted(every(letters), key=cost)[:4]), letters


def test_every_reading_of_common_characters_is_a_syllable():
    """All of GB 2312, which is the everyday script."""
    common = [
        bytes((high, low)).decode("gb2312", "ignore") for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF)
    ]
    odd = {char for char in common for run in readings(char) for syllable in run if syllable not in SYLLABLES}
    assert len([char for char in common if char]) == 6763
    assert odd <= set("呒嗯")


def test_tones_go_and_umlaut_is_v():
    assert [bare(s) for s in ("lǜ", "NǙ", "gōng", "Ü", "é")] == ["lv", "nv", "gong", "v", "e"]
