"""A reprint names its source and where the original stands."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.record import Document

RULE = Rule(
    id="GK222",
    name="reprint-source",
    severity=Severity.WARNING,
    law="国办发〔2017〕47号：转载信息应当注明来源",
    law_en="State Council Office 47/2017: a reprint names its source",
    zh="写了“原文网址”，没有写“信息来源”，读者不知道是谁发布的。",
    en="The address of the original is given, but not who published it.",
    fix_zh="在“信息来源”里写原发布单位。",
    fix_en="Name the unit that published it under 信息来源.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Reprints without the name of their source."""
    record = case.record
    if isinstance(record, Document) and record.original and not record.source:
        yield case.finding(RULE, "原文网址")
