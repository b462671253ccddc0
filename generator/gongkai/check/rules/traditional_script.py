"""The simplified script is used throughout."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.script import traditional
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK616",
    name="traditional-script",
    severity=Severity.WARNING,
    law="国家通用语言文字法第三条、第九条",
    law_en="Law on the standard spoken and written language art. 3, 9",
    zh="{where}“{words}”里有繁体字（这里共{count}处）。",
    en="{where_en} has characters of the traditional script in “{words}” ({count} here).",
    fix_zh="改用规范汉字；人名、引文、书法题字等确需保留的，在这一行写 gongkai: ignore 和理由。",
    fix_en="Use the simplified script; where a name or a quotation must stay, ignore it on that line with a reason.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Common characters that the simplified script writes otherwise."""
    yield from slips(case, RULE, traditional)
