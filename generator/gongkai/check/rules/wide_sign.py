"""Digits and Latin letters are half-width."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.punctuation import wide_signs
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK619",
    name="wide-sign",
    severity=Severity.WARNING,
    law="GB/T 15835-2011 出版物上数字用法",
    law_en="GB/T 15835-2011 General rules for writing numerals",
    zh="{where}“{words}”里用了全角数字或字母（共{count}处）。",
    en="{where_en} has full-width digits or letters: “{words}” ({count} in all).",
    fix_zh="改用半角。{hint}",
    fix_en="Use half-width ones. {hint_en}",
    fixable=True,
)


def over_record(case: Case) -> Iterator[Finding]:
    """Full-width digits and letters: search does not find them and screen readers stumble."""
    yield from slips(case, RULE, wide_signs, whole=True)
