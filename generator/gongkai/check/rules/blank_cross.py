"""×× may be something that was never filled in."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.damage import crosses
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK622",
    name="blank-cross",
    severity=Severity.NOTE,
    law="国办发〔2017〕47号：网站内容应当准确、完整",
    law_en="State Council Office 47/2017: accurate, complete content",
    zh="{where}“{words}”里有“××”（共{count}处）。",
    en="{where_en} has ×× in “{words}” ({count} in all).",
    fix_zh="没有填写的，填上；格式范本里本来就有的，不用改。",
    fix_en="Fill it in; in a form that is meant to be filled in by others it may stay.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """One finding for a text: in forms they are right."""
    yield from slips(case, RULE, crosses, whole=True)
