"""Nothing is withdrawn before it was published."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.record import Document

RULE = Rule(
    id="GK498",
    name="withdrawal-day",
    severity=Severity.ERROR,
    law="政府信息公开条例第十八条（动态调整）",
    law_en="Regulation art. 18",
    zh="撤回日期{day}早于发布日期{published}。",
    en="The withdrawal ({day}) is before publication ({published}).",
    fix_zh="核对撤回日期。还没有发布的，直接删去文件或者改“公开属性”。",
    fix_en="Check the day; what was never published needs no withdrawal.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """The day of withdrawal, if there is one."""
    record = case.record
    if not isinstance(record, Document) or record.withdrawn is None:
        return
    day, published = record.withdrawn.day, record.published.date()
    if day < published:
        yield case.finding(RULE, "撤回", "日期", day=date_cn(day), published=date_cn(published))
