"""Chinese words stand in Chinese quotation marks."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.punctuation import straight_quotes
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK615",
    name="straight-quote",
    severity=Severity.WARNING,
    law="GB/T 15834-2011 标点符号用法 4.8",
    law_en="GB/T 15834-2011, 4.8",
    zh="{where}“{words}”里用了英文直引号（这里共{count}个）。",
    en="{where_en} has straight quotation marks around Chinese words: “{words}” ({count} here).",
    fix_zh="改用中文引号。{hint}",
    fix_en="Use Chinese quotation marks. {hint_en}",
    fixable=True,
)


def over_record(case: Case) -> Iterator[Finding]:
    """Straight quotation marks around Chinese words."""
    yield from slips(case, RULE, straight_quotes)
