"""No punctuation mark stands twice."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.punctuation import repeated_signs
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK613",
    name="repeated-sign",
    severity=Severity.WARNING,
    law="GB/T 15834-2011 标点符号用法",
    law_en="GB/T 15834-2011 Use of punctuation marks",
    zh="{where}“{words}”里标点重复（这里共{count}处）。",
    en="{where_en} repeats a punctuation mark in “{words}” ({count} here).",
    fix_zh="只保留一个标点；省略号写成“……”。{hint}",
    fix_en="Keep one mark; an ellipsis is written ……. {hint_en}",
    fixable=True,
)


def over_record(case: Case) -> Iterator[Finding]:
    """Marks that stand twice, or two that cannot stand together."""
    yield from slips(case, RULE, repeated_signs)
