"""Where a document comes from elsewhere, the way to the original is given."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.record import Document

RULE = Rule(
    id="GK223",
    name="reprint-original",
    severity=Severity.NOTE,
    law="国办发〔2017〕47号：转载信息应当注明来源",
    law_en="State Council Office 47/2017: a reprint names its source",
    zh="信息来源是“{source}”，没有写“原文网址”。",
    en="The source is “{source}”; the address of the original is not given.",
    fix_zh="转载的，写上原文的网址；是本单位自己的信息，删去“信息来源”。",
    fix_en="Give the address of the original, or remove the source if it is your own.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Sources that are not the publishing agency itself, without an address."""
    record = case.record
    if isinstance(record, Document) and record.source and not record.original and record.source != record.agency:
        yield case.finding(RULE, "信息来源", source=record.source)
