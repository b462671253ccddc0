"""Dates in the text have the standard's form."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.running import date_slips
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK621",
    name="date-form",
    severity=Severity.WARNING,
    law="GB/T 9704-2012 7.3.5.4 成文日期",
    law_en="GB/T 9704-2012, 7.3.5.4",
    zh="{where}“{words}”里的日期写法不对（这里共{count}处）。",
    en="{where_en} has a date in another form than the standard's: “{words}” ({count} here).",
    fix_zh="用阿拉伯数字，月、日前不加“0”。{hint}",
    fix_en="Arabic numerals without zeros before them. {hint_en}",
    fixable=True,
)


def over_record(case: Case) -> Iterator[Finding]:
    """Leading zeros, and signatures in Chinese numerals since the standard forbids them."""
    yield from slips(case, RULE, date_slips)
