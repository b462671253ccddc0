"""Punctuation of Chinese text (GB/T 15834-2011): full-width signs, once each, in pairs that match."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.chinese.span import Slip
from gongkai.chinese.width import fold

_HAN = "\u3400-\u4dbf\u4e00-\u9fff〇"
_FULL = dict(zip(",;:?!()", "，；：？！（）", strict=True))
# The sign itself comes first: a pattern that begins by looking back is tried at every place.
_NARROW = re.compile(
    rf"[,;:?!](?<=[{_HAN}”’》）)〕】].)(?: ?(?=[{_HAN}“‘《（(〔【])|(?=[ \t]*$))",
    re.MULTILINE,
)
# A pair in which at least one sign is half-width and something Chinese stands inside; `](` is a link of Markdown.
_BRACKETS = re.compile(rf"([(（])(?<!\].)(?=[^()（）\n]*[{_HAN}])[^()（）\n]*([)）])")
_AGAIN = re.compile(r"([。，、；：])\1+|([．！？])\2{2,}|[，、；：][。，、；：]|。[，、；：]")
_TWO = re.compile("[。，、；：．！？][。，、；：．！？]")
_WIDE = re.compile(r"[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)?")
# Not 27": a number of inches opens nothing. It looks for Chinese first, so that a quote without an end is read once.
_STRAIGHT = re.compile(rf'(?<![0-9A-Za-z])"(?=[^"\n“”{_HAN}]*[{_HAN}])[^"\n“”]*"')
_ITEM = re.compile(r"(?:[0-9]{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3}|[①-⑳])）")
# 暠 is what a PDF made of ”: that it is damaged is told elsewhere.
_PAIRS = dict(zip("”暠）》〕】", "““（《〔【", strict=True))
_PAIRED = re.compile("[“”暠（）《》〔〕【】]")
_UNPAIRED = re.compile("[^“”暠（）《》〔〕【】]+")


def narrow_signs(text: str) -> Iterator[Slip]:
    """Half-width commas, colons … between Chinese characters, and half-width brackets around Chinese words."""
    for match in _NARROW.finditer(text):
        yield Slip(match.start(), match.end(), "sign", _FULL[match[0][0]])
    for match in _BRACKETS.finditer(text) if "(" in text or ")" in text else ():
        for group in (1, 2):
            if match[group] in _FULL:
                yield Slip(match.start(group), match.end(group), "bracket", _FULL[match[group]])


def repeated_signs(text: str) -> Iterator[Slip]:
    """`，，`, `．．．．`, `，。`. Six dots 。。。。。。 may have been meant as ……, so only a person can tell."""
    for match in _AGAIN.finditer(text) if _TWO.search(text) else ():
        run = match[0]
        alike = len(set(run)) == 1
        meant_dots = run[0] in "。．！？" and len(run) % 3 == 0
        yield Slip(match.start(), match.end(), "again", run[0] if alike and not meant_dots else None)


def wide_signs(text: str) -> Iterator[Slip]:
    """Full-width digits and letters: `２０１７`, `Ａ`."""
    for match in _WIDE.finditer(text):
        yield Slip(match.start(), match.end(), "wide", fold(match[0]))


def straight_quotes(text: str) -> Iterator[Slip]:
    """`"` on both sides of Chinese words."""
    for match in _STRAIGHT.finditer(text) if '"' in text else ():
        yield Slip(match.start(), match.start() + 1, "open", "“")
        yield Slip(match.end() - 1, match.end(), "close", "”")


def unpaired_signs(text: str) -> Iterator[Slip]:
    """Quotation marks and brackets that are opened and never closed, or closed and never opened.

    Both may happen lines apart, as in the history of a law; a quotation of several paragraphs is opened again by
    each of them, as in amendments.
    """
    # （…) has its two halves; that one of them is half-width is told elsewhere.
    wide = text.replace("(", "（").replace(")", "）")
    yield from () if _balanced(wide) else _unpaired(wide)


def _unpaired(text: str) -> Iterator[Slip]:
    start = 0
    waiting: dict[str, int] = {}
    for line in text.split("\n"):
        if line.lstrip().startswith("“"):
            waiting.pop("“", None)
        for at in () if _balanced(line) else _lonely(line):
            yield from _unanswered(line[at], start + at, waiting)
        start += len(line) + 1
    yield from (Slip(at, at + 1, "pair") for at in sorted(waiting.values()))


def _unanswered(sign: str, at: int, waiting: dict[str, int]) -> Iterator[Slip]:
    """What is wrong once a lonely sign is reached, with those that wait for their end."""
    if sign not in _PAIRS:
        if (before := waiting.get(sign)) is not None:
            yield Slip(before, before + 1, "pair")
        waiting[sign] = at
    elif waiting.pop(_PAIRS[sign], None) is None:
        yield Slip(at, at + 1, "pair")


def _balanced(line: str) -> bool:
    signs = _UNPAIRED.sub("", line)
    while signs:
        fewer = signs
        for close, opened in _PAIRS.items():
            fewer = fewer.replace(opened + close, "")
        if fewer == signs:
            return False
        signs = fewer
    return True


def _lonely(line: str) -> list[int]:
    """Where the signs without a partner stand. `1）` and `a）` number an item and open nothing."""
    items = {match.end() - 1 for match in _ITEM.finditer(line)}
    waiting: list[tuple[str, int]] = []
    found: list[int] = []
    for match in _PAIRED.finditer(line):
        sign = match[0]
        if sign not in _PAIRS:
            waiting.append((sign, match.start()))
        elif waiting and waiting[-1][0] == _PAIRS[sign]:
            waiting.pop()
        elif match.start() not in items:
            found.append(match.start())
    return sorted(found + [at for _, at in waiting])
