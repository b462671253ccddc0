"""Dates in the text exist."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.running import impossible_dates
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK620",
    name="impossible-date",
    severity=Severity.WARNING,
    law="国办发〔2017〕47号：网站内容应当准确",
    law_en="State Council Office 47/2017: accurate content",
    zh="{where}“{words}”里的日期不存在。",
    en="{where_en} has a date that does not exist: “{words}”.",
    fix_zh="对照原件改正。",
    fix_en="Correct it after the original.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Days that no calendar has."""
    yield from slips(case, RULE, impossible_dates)
