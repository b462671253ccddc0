"""A guide says that information is free."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.request_guide import RequestGuide

RULE = Rule(
    id="GK524",
    name="request-fees",
    severity=Severity.WARNING,
    law="政府信息公开条例第四十二条",
    law_en="Regulation art. 42",
    zh="“收费”没有写明提供政府信息不收取费用。",
    en="“收费” does not say that information is free of charge.",
    fix_zh="写明不收取费用；只有申请的数量、频次明显超过合理范围的，才可以收取信息处理费。",
    fix_en="Say that it is free, but for a clearly excessive number of requests.",
)


_FREE = ("不收取费用", "不收费", "免费")


def over_record(case: Case) -> Iterator[Finding]:
    """Every guide that is silent on that."""
    record = case.record
    if isinstance(record, RequestGuide) and not any(word in record.fees for word in _FREE):
        yield case.finding(RULE, "收费")
