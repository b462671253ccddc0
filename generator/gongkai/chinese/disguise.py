"""Digits in another dress, undone one code point for one, so that offsets stay true.

People write a number as 一三八…, ①③⑧… or with O and l for 0 and 1, or put signs of no width inside; a search engine
reads it all the same. Only runs as long as a telephone number are touched: 二〇二六年 stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps

from gongkai.chinese.check_digits import is_id
from gongkai.chinese.span import Span

_HAN = dict(zip("〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺", "0001234567891234567891", strict=True))
# Circled, in brackets, with a full stop, black; superscript and subscript; the digits of other scripts.
_ROWS = ((0x2460, 1, 9), (0x2474, 1, 9), (0x2488, 1, 9), (0x2776, 1, 9), (0x2780, 1, 9), (0x278A, 1, 9))
_FROM_ZERO = (0x2080, 0x0660, 0x06F0, 0x0966, *range(0x1D7CE, 0x1D800, 10))
_DRESSED = {
    **{chr(start + at): str(first + at) for start, first, count in _ROWS for at in range(count)},
    **{chr(start + at): str(at) for start in _FROM_ZERO for at in range(10)},
    **{"⓪": "0", "⓿": "0", "🄋": "0", "⁰": "0", "¹": "1", "²": "2", "³": "3"},
    **{chr(0x2070 + at): str(at) for at in range(4, 10)},
}
_TABLE = str.maketrans(_DRESSED)
_ANY = re.compile(f"[{''.join(_DRESSED)}]")
_RUN = re.compile(f"[0-9{''.join(_DRESSED)}](?:[ -]{{0,2}}[0-9{''.join(_DRESSED)}]){{10,}}")
_HAN_TABLE = str.maketrans(_HAN)
_HAN_RUN = re.compile(f"[{''.join(_HAN)}0-9]{{11,}}")

_LIKE = str.maketrans("OoＯlIⅠ丨|", "00011111")
_LIKE_RUN = re.compile(r"(?<![0-9A-Za-z])[0-9OolIⅠ丨]{10,17}[0-9OoXxlIⅠ丨](?![0-9A-Za-z])")
_PHONE_WORD = re.compile("(?:手机|电话|联系方式|微信)[^0-9\n]{0,6}$")
_MOST_LETTERS = 8

# Whatever may come out as a digit, full-width forms among it.
_MAYBE = re.compile(f"[0-9０-９{''.join(_DRESSED)}{''.join(_HAN)}OoＯｏlｌIＩⅠ丨|]")
_SHORTEST = 11

UNSEEN = (
    "\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff\u00ad\u180e\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
)
_UNSEEN = re.compile(f"[{UNSEEN}]")


def may_hold_number(text: str) -> bool:
    """False if there are not even the digits of a mobile number in it, in whatever dress."""
    return len(text) >= _SHORTEST and len(_MAYBE.findall(text)) >= _SHORTEST


def plain_digits(text: str) -> str:
    """`text` with long runs of dressed digits as ASCII; the same length."""
    if _ANY.search(text):
        text = _RUN.sub(lambda run: run[0].translate(_TABLE), text)
    text = _HAN_RUN.sub(_undressed, text)
    return _LIKE_RUN.sub(lambda run: _unlike(run, text), text)


def _undressed(run: re.Match[str]) -> str:
    """The run as digits if most of it is Chinese: 张三13812345678 is a name and a number."""
    chinese = sum(char in _HAN for char in run[0])
    return run[0].translate(_HAN_TABLE) if chinese > len(run[0]) - chinese else run[0]


def _unlike(run: re.Match[str], text: str) -> str:
    """The run with its look-alikes as digits if it then is an id, or a mobile behind a word for one."""
    even = run[0].translate(_LIKE)
    letters = sum(not char.isdigit() for char in run[0][:-1])
    if not 0 < letters <= _MOST_LETTERS and run[0][-1:] not in "OolIⅠ丨":
        return run[0]
    mobile = re.fullmatch("1[3-9][0-9]{9}", even) and _PHONE_WORD.search(
        text[max(0, run.start() - 12) : run.start()]
    )
    return even if is_id(even) or mobile else run[0]


def through_unseen(find: Callable[[str], tuple[Span, ...]]) -> Callable[[str], tuple[Span, ...]]:
    """The scanner, made to look through signs of no width. The spans are those of the text as it was given."""

    @wraps(find)
    def looking(text: str) -> tuple[Span, ...]:
        if _UNSEEN.search(text) is None:
            return find(text)
        at = [place for place, char in enumerate(text) if char not in UNSEEN]
        spans = find("".join(text[place] for place in at))
        return tuple(Span(at[span.start], at[span.end - 1] + 1, span.kind) for span in spans)

    return looking
