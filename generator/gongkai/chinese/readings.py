"""How Han characters are read, without tones, for finding titles by pinyin: 银行 yin hang, 行政 xing zheng.

The phrases of `pypinyin` decide; it is asked for its tables only, on first use. Looking phrases up by their first two
characters is nine times faster than its own cutting, which matters for a hundred thousand titles.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from gongkai.chinese.syllables import bare

_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff〇]+")
# Words of the administration that the phrases lack or read otherwise.
_OWN = {
    "重划": "chong hua",
    "重置": "chong zhi",
    "重报": "chong bao",
    "重发": "chong fa",
    "重名": "chong ming",
    "重签": "chong qian",
    "削坡": "xiao po",
    "调蓄": "tiao xu",
    "调峰": "tiao feng",
    "长效": "chang xiao",
    "长输": "chang shu",
    "长租": "chang zu",
    "藏区": "zang qu",
    "还建": "huan jian",
    "还迁": "huan qian",
    "还款": "huan kuan",
}


def readings(text: str) -> tuple[tuple[str, ...], ...]:
    """The syllables of each run of Han characters in reading order, one for a character: `政务公开` gives one run of four.

    ü is v. A character that no dictionary reads gives an empty syllable.
    """
    return tuple(tuple(_spelled(run)) for run in _RUN.findall(text))


def _spelled(run: str) -> Iterator[str]:
    phrases = _phrases()
    at = 0
    while at < len(run):
        found = phrases.get(run[at : at + 2], ())
        phrase = next((phrase for phrase in found if run.startswith(phrase, at)), "")
        if phrase:
            yield from _of_phrase(phrase)
        else:
            yield _of_character(run[at])
        at += len(phrase) or 1


@cache
def _phrases() -> Mapping[str, tuple[str, ...]]:
    """First two characters → the phrases that begin so, the longest first."""
    from pypinyin.phrases_dict import phrases_dict

    found: defaultdict[str, list[str]] = defaultdict(list)
    for phrase in {**phrases_dict, **_OWN}:
        if len(phrase) > 1:
            found[phrase[:2]].append(phrase)
    return {start: tuple(sorted(phrases, key=lambda p: (-len(p), p))) for start, phrases in found.items()}


@cache
def _of_phrase(phrase: str) -> tuple[str, ...]:
    from pypinyin.phrases_dict import phrases_dict

    own = _OWN.get(phrase)
    return tuple(own.split()) if own else tuple(bare(reading[0]) for reading in phrases_dict[phrase])


@cache
def _of_character(char: str) -> str:
    from pypinyin.pinyin_dict import pinyin_dict

    return bare(pinyin_dict.get(ord(char), "").split(",")[0])
