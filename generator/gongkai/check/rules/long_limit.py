"""A limit longer than the general one needs a law of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from gongkai.check.case import Case
from gongkai.model.deadline import Deadline, Unit
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.matter import Matter
from gongkai.model.period import Period

RULE = Rule(
    id="GK472",
    name="long-limit",
    severity=Severity.WARNING,
    law="政府信息公开条例第二十六条",
    law_en="Regulation art. 26",
    zh="公开时限“{limit}”比一般的{days}个工作日长，公开依据里没有另作规定的法律、法规。",
    en="The limit “{limit}” is longer than the general {days} work days, and no other law stands under 公开依据.",
    fix_zh="把时限改到{days}个工作日以内；法律、法规另有规定的，在“公开依据”里写明。",
    fix_en="Shorten the limit, or name under 公开依据 the law that allows it.",
)
_LAW = re.compile("《([^《》]*(?:法|条例))》")
_GENERAL = "信息公开条例"


def _longer(limit: Deadline, period: Period) -> bool:
    """Days of the calendar are compared with the shortest stretch that so many work days can take."""
    if limit.unit is Unit.WORKDAY or period.unit != "工作日":
        return limit.amount > period.amount
    weeks, rest = divmod(period.amount, 5)
    return limit.amount > timedelta(weeks=weeks, days=rest).days


def over_record(case: Case) -> Iterator[Finding]:
    """Every matter whose limit counts from formation, is too long and rests on the general law alone."""
    record = case.record
    if not isinstance(record, Matter) or not record.limit.counts_from_formation:
        return
    period = case.profile.periods["主动公开"]
    laws = [law for basis in record.basis for law in _LAW.findall(basis)]
    if _longer(record.limit, period) and all(law.endswith(_GENERAL) for law in laws):
        yield case.finding(RULE, "公开时限", limit=record.limit.text, days=period.amount)
