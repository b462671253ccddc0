"""The year in an index number is that in which the document was made or published."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.chinese.index_number import parse
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Policy

RULE = Rule(
    id="GK217",
    name="index-number-year",
    severity=Severity.WARNING,
    law="国办秘函〔2009〕6号：索引号含信息生成的年份",
    law_en="State Council Office letter 6/2009: an index number holds the year of the information",
    zh="索引号“{number}”里的年份是{year}，而成文日期是{signed}，发布日期是{published}。",
    en="The index number {number} says {year}; signed {signed}, published {published}.",
    fix_zh="核对索引号的年份和两个日期。",
    fix_en="Check the year of the index number and both days.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Years that are neither of signing, nor of forming, nor of publishing."""
    record = case.record
    index = parse(record.index_number) if isinstance(record, Policy) else None
    if isinstance(record, Policy) and index:
        days = (record.signed, record.formed, record.published.date())
        if index.year not in {day.year for day in days if day}:
            signed, published = record.signed.isoformat(), record.published.date().isoformat()
            number, year = record.index_number, index.year
            yield case.finding(RULE, "索引号", number=number, year=year, signed=signed, published=published)
