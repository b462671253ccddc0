"""A document binds nobody before it is public; government rules wait thirty days more (VAL-06)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.chinese.dates import date_cn
from gongkai.chinese.workdays import Calendar
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.period import Period
from gongkai.model.policy import Policy

RULE = Rule(
    id="GK341",
    name="in-force-before-public",
    severity=Severity.WARNING,
    law="规章制定程序条例第三十二条；未经公布的规范性文件不得作为行政管理依据",
    law_en="Regulation on making rules, art. 32; an unpublished document binds nobody",
    zh="“施行日期”是{effective}，“发布日期”是{published}，{what}。",
    en="It takes effect on {effective} and was published on {published}: {what_en}.",
    fix_zh="核对两个日期；法律允许自公布之日起施行的，在“豁免”里写明理由和批准人。",
    fix_en="Check both days; where the law lets it take effect at once, record an approved waiver.",
)


def _faults(record: Policy, period: Period, calendar: Calendar) -> Iterator[tuple[str, str]]:
    """What is wrong, the same in English. The day of publication itself is soon enough for normative documents."""
    days = period.elapsed(record.published.date(), record.effective, calendar) if record.effective else None
    if record.effective and record.effective < record.published.date():
        yield "先施行、后发布", "in force before anybody could know it"
    elif record.regulation and days is not None and days < period.amount:
        wanted = f"{period.amount}{period.unit}（{period.source}）"
        yield f"规章公布后{days}{period.unit}就施行，应当不少于{wanted}", f"{days} of {period.amount} days"


def over_record(case: Case) -> Iterator[Finding]:
    """Every rule or normative document that takes effect too soon."""
    record = case.record
    if not isinstance(record, Policy) or not record.effective or not (record.normative or record.regulation):
        return
    for what, what_en in _faults(record, case.profile.periods["规章施行"], case.profile.calendar):
        effective, published = date_cn(record.effective), date_cn(record.published.date())
        yield case.finding(RULE, "施行日期", what=what, what_en=what_en, effective=effective, published=published)
