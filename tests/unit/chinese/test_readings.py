"""Han characters to syllables: phrases decide."""

import json
import re
from pathlib import Path

import pytest

from gongkai.chinese.readings import _OWN, readings

CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "guides_guangdong.jsonl"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("银行", "yin hang"),
        ("重大行政决策", "zhong da xing zheng jue ce"),
        ("重建", "chong jian"),
        ("税率", "shui lv"),
        ("调解调查", "tiao jie diao cha"),
        ("市长会计", "shi zhang kuai ji"),
        ("长效机制", "chang xiao ji zhi"),
        ("牟定县双柏县", "mou ding xian shuang bai xian"),
        ("女职工", "nv zhi gong"),
        ("二〇二六年", "er ling er liu nian"),
    ],
)
def test_a_title_is_read(text, expected):
    assert readings(text) == (tuple(expected.split()),)


def test_runs_of_han_stand_apart():
    assert readings("楚市政通〔2017〕47号") == (("chu", "shi", "zheng", "tong"), ("hao",))
    assert readings("96128 hotline") == ()


def test_one_syllable_for_each_character():
    text = "关于印发城市管理领域权责清单的通知㐀"
    assert [len(run) for run in readings(text)] == [len(text)]


def test_a_word_of_ours_is_there_because_the_library_reads_it_otherwise():
    from pypinyin import lazy_pinyin

    assert [word for word, spelled in _OWN.items() if " ".join(lazy_pinyin(word)) == spelled] == []


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus of real documents is not here")
def test_real_titles_are_read_as_the_library_reads_them():
    from pypinyin import lazy_pinyin

    with CORPUS.open(encoding="utf-8") as lines:
        titles = [json.loads(line)["title"] for line in lines]
    same = total = 0
    for title in titles:
        for run, ours in zip(re.findall("[\u3400-\u4dbf\u4e00-\u9fff〇]+", title), readings(title), strict=True):
            theirs = lazy_pinyin(run)
            same += sum(a == b for a, b in zip(ours, theirs, strict=True))
            total += len(ours)
    assert total > 10_000 and same / total > 0.999
