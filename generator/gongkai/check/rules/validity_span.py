"""A normative document is in force for five years at most, one on trial for two (VAL-05)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from gongkai.check.case import Case
from gongkai.check.word_lists import has_word
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Policy

RULE = Rule(
    id="GK340",
    name="validity-span",
    severity=Severity.WARNING,
    law="各地行政规范性文件管理办法：有效期一般不超过五年，暂行、试行的不超过两年",
    law_en="Local rules on normative documents: five years, two on trial",
    zh="有效期从{start}到{end}，最长到{last}（{name}：{source}）。",
    en="In force from {start} to {end}; the longest is to {last} ({name}: {source}).",
    fix_zh="核对“施行日期”和“失效日期”；经批准更长的，写豁免。",
    fix_en="Check 施行日期 and 失效日期; a longer term needs an approved waiver.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every normative document that lasts too long."""
    record = case.record
    if not isinstance(record, Policy) or not record.normative or record.expires is None:
        return
    name = "试行文件有效期" if has_word(case.profile.words["试行文件"], record.title) else "规范性文件有效期"
    start, period = record.effective or record.signed, case.profile.periods.get(name)
    after = period.due(start, case.profile.calendar) if period else None
    if period and after and record.expires >= after:
        last = date_cn(after - timedelta(days=1))
        end = date_cn(record.expires)
        yield case.finding(
            RULE, "失效日期", name=name, source=period.source, start=date_cn(start), end=end, last=last
        )
