"""The review before publication came before publication (条例 art. 17)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.record import Document

RULE = Rule(
    id="GK221",
    name="review-record",
    severity=Severity.WARNING,
    law="政府信息公开条例第十七条：公开前应当依法审查",
    law_en="Regulation art. 17: information is reviewed before it is published",
    zh="公开审查的日期是{reviewed}，晚于发布日期{published}：先公开、后审查。",
    en="The review is of {reviewed}, after publication on {published}.",
    fix_zh="核对两个日期。没有审查就发布的，先撤下，补审查。",
    fix_en="Check both days; what was published without review is taken down and reviewed.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Reviews that are later than the publication."""
    record = case.record
    review = record.vetting if isinstance(record, Document) else None
    if isinstance(record, Document) and review and review.day > record.published.date():
        reviewed, published = review.day.isoformat(), record.published.date().isoformat()
        yield case.finding(RULE, "公开审查", reviewed=reviewed, published=published)
