"""The monthly figures of service must not be older than three months."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.months import stale
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK569",
    name="service-stale",
    severity=Severity.WARNING,
    law="政府网站自查的扣分项：办事统计超过三个月不更新",
    law_en="Self-checks of government sites: statistics of service not updated for three months lose points",
    zh="政务服务办事统计最近的一个月是{period}，{due}前应当公布{next}的统计。",
    en="The newest monthly figures of service are those of {period}; those of {next} were due by {due}.",
    fix_zh="在 catalogue/service-stats 里补上{next}的统计。",
    fix_en="Add the figures of {next} to catalogue/service-stats.",
)
READS = ("service_month",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """The newest month, if the one after it should have been published by now."""
    yield from stale(desk, RULE, "service_month", "办事统计")
