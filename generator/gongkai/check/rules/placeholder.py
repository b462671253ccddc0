"""Nothing that was left to be filled in."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.damage import placeholder_slips
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK611",
    name="placeholder",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号：网站内容应当准确、完整",
    law_en="State Council Office 47/2017: accurate, complete content",
    zh="{where}“{words}”里有还没有填写的内容（这里共{count}处）。",
    en="{where_en} has something that was never filled in: “{words}” ({count} here).",
    fix_zh="填上真实内容，或删去。",
    fix_en="Fill it in, or delete it.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Years as 20xx, ××市, 待填, empty brackets, the words of a template or of a copied web page."""
    yield from slips(case, RULE, placeholder_slips)
