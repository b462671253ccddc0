"""Rates in running text that can be reckoned again: 受理200件，办结190件，办结率95%."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from gongkai.chinese.span import Slip

_SENTENCE = re.compile("[^。；;\n]+")
_RATE = re.compile(
    "(?P<name>办结|答复|回复|办理|完成|合格|覆盖|达标|公开|受理|满意)率(?:为|达|达到|是|约|约为)?"
    r"(?P<rate>[0-9]{1,3}(?:\.[0-9]{1,2})?)[%％]"
)
_COUNT = re.compile(
    r"(?<![0-9.])(?P<count>[0-9]{1,9})[ ]?(?P<unit>件|个|户|人|项|批次|家|条|份|村|处)(?!月|工作日|次)"
)
# The larger number is of what came in, not of something else that happens to be counted in the same unit.
_CAME_IN = re.compile("受理|收到|接到|接收|收件|来信|来电|申请|应|共|总|交办|批转")
_WHOLE = Decimal(100)


def share_slips(text: str) -> Iterator[Slip]:
    """A rate that is not the smaller of the two numbers before it over the larger one, neither rounded nor cut off."""
    for sentence in _SENTENCE.finditer(text) if "率" in text else ():
        words = sentence[0]
        rates = list(_RATE.finditer(words))
        if len(rates) != 1 or words.count("%") + words.count("％") != 1:
            continue
        counts = list(_COUNT.finditer(words, 0, rates[0].start()))
        if len(counts) != 2 or counts[0]["unit"] != counts[1]["unit"] or not _belong(words, counts, rates[0]):
            continue
        rate = rates[0]["rate"]
        if rate not in (reckoned := _rates(int(counts[0]["count"]), int(counts[1]["count"]), rate)):
            start, end = sentence.start() + rates[0].start("rate"), sentence.start() + rates[0].end("rate")
            yield Slip(start, end, "share", reckoned[0] if reckoned else None)


def _belong(words: str, counts: list[re.Match[str]], rate: re.Match[str]) -> bool:
    """Whether the first number is of all that came in and the second of what was done, in the words of the rate."""
    first, between = words[: counts[0].start()], words[counts[0].end() : rate.start()]
    return bool(_CAME_IN.search(first)) and rate["name"] in between


def _rates(one: int, other: int, like: str) -> tuple[str, ...]:
    """The rate with as many places as `like` has, rounded and cut off."""
    whole, part = max(one, other), min(one, other)
    if not whole:
        return (like,)
    places = Decimal(1).scaleb(-len(like.partition(".")[2]))
    share = _WHOLE * part / whole
    return tuple(str(share.quantize(places, rounding)) for rounding in (ROUND_HALF_UP, ROUND_DOWN))
