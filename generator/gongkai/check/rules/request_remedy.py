"""A guide says that a refusal goes to review first, and until when."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.request_guide import RequestGuide

RULE = Rule(
    id="GK523",
    name="request-remedy",
    severity=Severity.ERROR,
    law="行政复议法第二十条、第二十三条",
    law_en="Administrative Review Law art. 20, 23",
    zh="“救济”没有写明{missing}。",
    en="“救济” does not say {missing_en}.",
    fix_zh="写明：对不予公开的答复不服，先申请行政复议，期限是知道之日起60日；对复议决定不服再起诉。",
    fix_en="Say that a refusal goes to review first, within 60 days, and then to court.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """What the words on remedies lack."""
    record = case.record
    if not isinstance(record, RequestGuide):
        return
    days = case.profile.periods["申请行政复议"].amount
    wanted = (
        ("行政复议", "可以申请行政复议", "that review is open"),
        ("先", "不予公开的要先申请行政复议", "that a refusal goes to review first"),
        (f"{days}日", f"申请行政复议的期限是{days}日", f"that the limit for review is {days} days"),
        ("诉讼", "可以提起行政诉讼", "that the courts are open"),
    )
    for word, missing, missing_en in wanted:
        if word not in record.remedy.replace(" ", ""):
            yield case.finding(RULE, "救济", missing=missing, missing_en=missing_en)
