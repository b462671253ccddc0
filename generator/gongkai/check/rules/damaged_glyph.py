"""Glyphs that came damaged out of a scan or a PDF."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.damage import glyph_slips
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK610",
    name="damaged-glyph",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号：网站内容应当准确，不得有乱码",
    law_en="State Council Office 47/2017: accurate, readable content",
    zh="{where}“{words}”里有乱码（这里共{count}处）。",
    en="{where_en} has damaged characters in “{words}” ({count} here).",
    fix_zh="对照原件改正。能确定的，gongkai check --fix 可以自动改。{hint}",
    fix_en="Correct it after the original; gongkai check --fix mends what is certain. {hint_en}",
    fixable=True,
)


def over_record(case: Case) -> Iterator[Finding]:
    """Signs that a font or an encoding lost: 暡 for 〔, U+FFFD, private use, 锟斤拷."""
    yield from slips(case, RULE, glyph_slips)
