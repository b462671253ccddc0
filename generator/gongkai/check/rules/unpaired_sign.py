"""Quotation marks and brackets come in pairs."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.punctuation import unpaired_signs
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK614",
    name="unpaired-sign",
    severity=Severity.WARNING,
    law="GB/T 15834-2011 标点符号用法",
    law_en="GB/T 15834-2011 Use of punctuation marks",
    zh="{where}“{words}”附近的引号、括号或书名号不成对（这里共{count}处）。",
    en="{where_en} has quotation marks or brackets that do not match near “{words}” ({count} here).",
    fix_zh="补上缺的一半，或删去多的一半。",
    fix_en="Add the missing half or delete the surplus one.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """By line: a sign that is opened and never closed, or the other way round."""
    yield from slips(case, RULE, unpaired_signs)
