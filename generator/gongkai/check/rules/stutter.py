"""The same words are not said several times in a row."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.damage import stutters
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK612",
    name="stutter",
    severity=Severity.WARNING,
    law="国办发〔2017〕47号：网站内容应当准确",
    law_en="State Council Office 47/2017: accurate content",
    zh="{where}“{words}”里同样的字接连重复。",
    en="{where_en} repeats the same words in a row: “{words}”.",
    fix_zh="只保留一遍；从PDF粘贴的粗体标题常会这样。{hint}",
    fix_en="Keep them once; bold type pasted from a PDF comes out like this. {hint_en}",
    fixable=True,
)


def over_record(case: Case) -> Iterator[Finding]:
    """A phrase twice and more in a row."""
    yield from slips(case, RULE, stutters)
