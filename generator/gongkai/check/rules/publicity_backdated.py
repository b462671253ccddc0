"""A notice that was put up after its window began (PUB-03)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.publicity import Publicity

RULE = Rule(
    id="GK457",
    name="publicity-backdated",
    severity=Severity.WARNING,
    law="国办秘函〔2019〕19号：发稿日期真实；公示期从公示之日起算",
    law_en="Inspection rules: days of publication are true; a window runs from the day it is announced",
    zh="公示从{start}开始，{published}才在网站发布，群众少了{days}天。",
    en="The window begins on {start}, but the notice was published on {published}: {days} days are lost.",
    fix_zh="把“公示开始”改到发布当天或者以后，并相应顺延“公示结束”。",
    fix_en="Let the window begin on the day of publication or later, and end later too.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every notice that comes later than its first day."""
    record = case.record
    if isinstance(record, Publicity) and (late := (record.published.date() - record.start).days) > 0:
        start, published = date_cn(record.start), date_cn(record.published.date())
        yield case.finding(RULE, "公示开始", days=late, start=start, published=published)
