"""Damage a text took on its way here: mangled glyphs, forgotten placeholders, headings repeated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.chinese.span import Slip, Span

# The four Han signs are what a font-mapped PDF makes of 〔 〕 ” and a blank (seen in 云政办发〔2015〕69号).
# 暢 is also an honest traditional character, so it counts only behind a digit.
_GLYPHS = re.compile(
    r"(?P<bracket>暡|(?<=[0-9０-９])暢)|(?P<quote>暠)|(?P<blank>暋)|(?P<replacement>\ufffd+)"
    r"|(?P<private>[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]+)"
    r"|(?P<control>[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]+)"
    r"|(?P<mojibake>锟斤拷(?:锟斤拷)*|烫烫烫+|屯屯屯+)"
)
# One class of signs is looked for several times as fast as the alternatives above.
_ANY_GLYPH = re.compile(
    r"[暡暢暠暋\ufffd\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84"
    r"\x86-\x9f\ufffe\uffff]|锟斤拷|烫烫烫|屯屯屯"
)
_PLACEHOLDERS = re.compile(
    r"(?P<year>(?<![0-9])(?:19|20)(?:[0-9][xＸｘ×]|[xＸｘ×○]{2})(?![0-9A-Za-z*＊]))"
    r"|(?P<cross>(?<![0-9A-Za-z*Ｘｘ×])[xＸｘ×]{2,}+(?![0-9A-Za-z*]))"
    r"|(?P<fill>待填写?|待补充|待完善|待录入|请填写|请输入|此处(?:填写|插入)"
    r"|(?<![A-Za-z])(?:TODO|TBD|lorem ipsum)(?![A-Za-z]))",
    re.IGNORECASE,
)
_ANY_CROSS = re.compile("[xXＸｘ×○](?:[xXＸｘ×○]|(?<=[0-9].)(?![0-9A-Za-z]))")
_FILL = (
    "待填",
    "待补充",
    "待完善",
    "待录入",
    "请填写",
    "请输入",
    "此处填写",
    "此处插入",
    "TODO",
    "TBD",
    "orem ipsum",
)
# 有待完善 is a sentence, not a note to oneself.
_STILL = frozenset("有亟尚仍还")
_AFTER = frozenset("大届")
_LEFT_OVER = re.compile(
    r"(?P<empty>【[ \u3000]*】|《[ \u3000]*》|“[ \u3000]*”)|(?P<copied>小编|点击(?:上方|下方)?蓝字|在这里写正文)"
)
_LEFT_WORDS = ("【】", "《》", "“”", "【 ", "【\u3000", "《 ", "“ ", "小编", "蓝字", "在这里写正文")
# Organs of one province in a row (…厅河北省科学技术|厅河北省科学技术…), and heads of tables without their lines.
_NO_STUTTER = re.compile("^[厅局委部院会处办].*[省市县区州]|[总合小]计|其他")
_LONG_RUN = re.compile(r"[^\u4e00-\u9fff]([\u4e00-\u9fff]{12,}+)")
_PHRASE = re.compile(r"([\u4e00-\u9fff]{4,40}?)\1+")
_SHORT_UNIT = 6
# Twice may be two cells of a table that lost their border; three times is the bold type of a PDF.
_SURE_TIMES = 3
_MENDED = {"暡": "〔", "暢": "〕", "暠": "”", "暋": "\u3000"}
_SURELY = ("bracket", "quote")
_QUOTATION = re.compile("[“”暠\n]")
_BARE_NUMBER = re.compile("暡[0-9０-９]{4}(?:年)?暢")


def damaged_glyphs(text: str) -> tuple[Span, ...]:
    """Kinds `bracket`, `quote`, `blank`, `replacement`, `private`, `control`, `mojibake`."""
    return _named(_GLYPHS, text) if _ANY_GLYPH.search(text) else ()


def glyph_slips(text: str) -> tuple[Slip, ...]:
    """The damaged glyphs; with what they stood for where the signs around them leave no doubt."""
    found = damaged_glyphs(text)
    sure = frozenset((*_around_numbers(text), *_ends_of_quotations(text))) if found else frozenset()
    return tuple(Slip(s.start, s.end, s.kind, _glyph(text, s, s.start in sure)) for s in found)


def _glyph(text: str, span: Span, sure: bool) -> str | None:
    return _MENDED[span.of(text)] if span.kind == "blank" or (sure and span.kind in _SURELY) else None


def _around_numbers(text: str) -> Iterator[int]:
    """Where the damaged brackets around a year stand."""
    for match in _BARE_NUMBER.finditer(text):
        yield from (match.start(), match.end() - 1)


def _ends_of_quotations(text: str) -> Iterator[int]:
    """Where a damaged ” stands and a quotation that began on its line still waits for its end."""
    waiting = 0
    for match in _QUOTATION.finditer(text):
        sign = match[0]
        if sign == "暠" and waiting == 1:
            yield match.start()
        waiting = 0 if sign == "\n" else waiting + (1 if sign == "“" else -1)


def placeholders(text: str) -> tuple[Span, ...]:
    """Never filled in: `year` (20xx), `cross` (××, XX), `fill` (待填). A mask (138××××1234) is not."""
    return _named(_PLACEHOLDERS, text)


def placeholder_slips(text: str) -> Iterator[Slip]:
    """What was never filled in without doubt: 20xx, xx大, 待填写, brackets with nothing in them, copied web pages."""
    if _ANY_CROSS.search(text) or any(word in text for word in _FILL):
        yield from (Slip(s.start, s.end, s.kind) for s in placeholders(text) if _is_left(text, s))
    if any(word in text for word in _LEFT_WORDS):
        yield from (Slip(m.start(), m.end(), m.lastgroup or "") for m in _LEFT_OVER.finditer(text))


def _is_left(text: str, span: Span) -> bool:
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return {"year": True, "cross": after in _AFTER, "fill": before not in _STILL}[span.kind]


def crosses(text: str) -> Iterator[Slip]:
    """×× and XX, which stand for something to fill in, or rightly in a form and in the name of a party to a case."""
    for span in placeholders(text) if _ANY_CROSS.search(text) else ():
        if span.kind == "cross" and text[span.end : span.end + 1] not in _AFTER:
            yield Slip(span.start, span.end, "cross")


def stutters(text: str) -> Iterator[Slip]:
    """A phrase several times running, as the bold type of a PDF comes out; certain from three times on."""
    # Behind a sign that is no character each run is tried once; so the text is given one to begin with.
    for run in _LONG_RUN.finditer("\n" + text):
        # Whoever says something twice uses few signs for many: nearly every run is sorted out by that.
        if len(set(run[1])) <= len(run[1]) - _SHORT_UNIT:
            yield from _stutters(text, run.start(), run.end() - 1)


def _stutters(text: str, start: int, end: int) -> Iterator[Slip]:
    for match in _PHRASE.finditer(text, start, end):
        if _is_stutter(match) and not _NO_STUTTER.search(match[1]):
            sure = len(match[0]) // len(match[1]) >= _SURE_TIMES
            yield Slip(match.start(), match.end(), "phrase", match[1] if sure else None)


def _is_stutter(match: re.Match[str]) -> bool:
    unit = match[1]
    # 合格合格合格 is a row of table cells without its borders: a phrase has no shorter period.
    period = (unit + unit).find(unit, 1)
    times = len(match[0]) // len(unit)
    return period >= 4 and (times >= 3 or len(unit) >= _SHORT_UNIT)


def _named(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    return tuple(Span(match.start(), match.end(), match.lastgroup or "") for match in pattern.finditer(text))
