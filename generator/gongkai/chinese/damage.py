"""Damage a text took on its way here: mangled glyphs, forgotten placeholders, headings repeated."""

from __future__ import annotations

import re

from gongkai.chinese.span import Span

# The four Han signs are what a font-mapped PDF makes of 〔 〕 ” and a blank (seen in 云政办发〔2015〕69号).
# 暢 is also an honest traditional character, so it counts only behind a digit.
_GLYPHS = re.compile(
    r"(?P<bracket>暡|(?<=[0-9０-９])暢)|(?P<quote>暠)|(?P<blank>暋)|(?P<replacement>\ufffd+)"
    r"|(?P<private>[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]+)"
    r"|(?P<control>[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]+)"
    r"|(?P<mojibake>锟斤拷(?:锟斤拷)*|烫烫烫+|屯屯屯+)"
)
_PLACEHOLDERS = re.compile(
    r"(?P<year>(?<![0-9])(?:19|20)(?:[0-9][xＸｘ×]|[xＸｘ×○]{2})(?![0-9A-Za-z*＊]))"
    r"|(?P<cross>(?<![0-9A-Za-z*Ｘｘ×])[xＸｘ×]{2,}+(?![0-9A-Za-z*]))"
    r"|(?P<fill>待填写?|待补充|待完善|待录入|请填写|请输入|此处(?:填写|插入)"
    r"|(?<![A-Za-z])(?:TODO|TBD|lorem ipsum)(?![A-Za-z]))",
    re.IGNORECASE,
)
_REPEATED = re.compile(r"([\u4e00-\u9fff]{4,40}?)\1+|([。，、；：．！？])\2{2,}")
_SHORT_UNIT = 6


def damaged_glyphs(text: str) -> tuple[Span, ...]:
    """Kinds `bracket`, `quote`, `blank`, `replacement`, `private`, `control`, `mojibake`."""
    return _named(_GLYPHS, text)


def placeholders(text: str) -> tuple[Span, ...]:
    """Never filled in: `year` (20xx), `cross` (××, XX), `fill` (待填). A mask (138××××1234) is not."""
    return _named(_PLACEHOLDERS, text)


def repeated_phrases(text: str) -> tuple[Span, ...]:
    """Kind `phrase`: 4 to 40 Han characters three times running (twice from 6 on); `punctuation`: 。。。."""
    return tuple(
        Span(match.start(), match.end(), "phrase" if match[1] else "punctuation")
        for match in _REPEATED.finditer(text)
        if match[1] is None or _is_stutter(match)
    )


def _is_stutter(match: re.Match[str]) -> bool:
    unit = match[1]
    # 合格合格合格 is a row of table cells without its borders: a phrase has no shorter period.
    period = (unit + unit).find(unit, 1)
    times = len(match[0]) // len(unit)
    return period >= 4 and (times >= 3 or len(unit) >= _SHORT_UNIT)


def _named(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    return tuple(Span(match.start(), match.end(), match.lastgroup or "") for match in pattern.finditer(text))
