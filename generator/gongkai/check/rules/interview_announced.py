"""An interview is announced before it is held (PUB-07)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.interview import Interview

RULE = Rule(
    id="GK458",
    name="interview-announced",
    severity=Severity.WARNING,
    law="云政办发〔2009〕41号重点工作通报实施办法：在线访谈的时间和内容提前公告",
    law_en="Yunnan 41/2009: time and subject of an interview are announced",
    zh="访谈在{held}举行，{published}才发布，没有提前预告。",
    en="The interview was held on {held} and published on {published}: it was not announced.",
    fix_zh="先发布预告（时间、主题、嘉宾、参与方式），访谈以后在同一份文件里补写“访谈实录”。",
    fix_en="Publish the announcement first, and add 访谈实录 to the same document afterwards.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every interview that was published on its day or later."""
    record = case.record
    if isinstance(record, Interview) and record.published.date() >= record.held.date():
        held, published = date_cn(record.held.date()), date_cn(record.published.date())
        yield case.finding(RULE, "访谈时间", held=held, published=published)
