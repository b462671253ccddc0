"""The year in a document number is that of signing."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.chinese.doc_number import DocNumber, parse
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Policy

RULE = Rule(
    id="GK218",
    name="doc-number-year",
    severity=Severity.WARNING,
    law="党政机关公文处理工作条例第九条；GB/T 9704-2012 7.2.5：文号的年份为发文年份",
    law_en="GB/T 9704-2012 7.2.5: the year of a document number is that of issue",
    zh="文号“{number}”的年份是{year}，成文日期却是{signed}。",
    en="The number {number} says {year}, but the document was signed on {signed}.",
    fix_zh="核对文号和成文日期。跨年印发、按上年编号的，在“豁免”里写明。",
    fix_en="Check number and day of signing; where a number of the old year was used, record a waiver.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Years that are neither of signing nor of printing."""
    record = case.record
    number = parse(record.number) if isinstance(record, Policy) else None
    if isinstance(record, Policy) and isinstance(number, DocNumber):
        days = (record.signed, record.printed)
        if number.year not in {day.year for day in days if day}:
            signed = record.signed.isoformat()
            yield case.finding(RULE, "文号", number=record.number, year=number.year, signed=signed)
