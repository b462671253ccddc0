"""Document numbers in the text are well-formed."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.running import number_slips
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK617",
    name="running-number",
    severity=Severity.WARNING,
    law="GB/T 9704-2012 7.2.5 发文字号",
    law_en="GB/T 9704-2012, 7.2.5",
    zh="{where}“{words}”里的文号写法不对。",
    en="{where_en} has a document number that is not written right: “{words}”.",
    fix_zh="年份用六角括号〔〕，序号前不写“第”和“0”。{hint}",
    fix_en="The year stands in 〔〕, the serial has no 第 and no zeros before it. {hint_en}",
    fixable=True,
)


def over_record(case: Case) -> Iterator[Finding]:
    """Numbers of documents in running text; the field 文号 has a rule of its own."""
    yield from slips(case, RULE, number_slips)
