"""Nothing stays open under a place of service that has closed."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.service_point import open_on
from gongkai.model.state import fact_day

RULE = Rule(
    id="GK566",
    name="network-closed",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号：办事服务信息应当准确、有效",
    law_en="State Council Office 47/2017: what is said about services must be right and in force",
    zh="上级“{parent}”{day}起停用了，下面的“{title}”还在正常服务。",
    en="“{parent}” above it closed on {day_en}, but “{title}” is still open.",
    fix_zh="给“{title}”另写一个上级，或者写上“停用日期”和“停用说明”。",
    fix_en="Give “{title}” another 上级, or a 停用日期.",
)
KINDS = ("service_point",)


def over_standing(desk: Desk, place: Standing) -> Iterator[Finding]:
    """An open place whose parent is closed on this day."""
    parent = desk.standing(desk.target(place, "parent"))
    closed = fact_day(parent.summary.facts, "closed") if parent else None
    if parent and closed and closed <= desk.day and open_on(place.summary.facts, desk.day):
        words = {"title": place.summary.title, "parent": parent.summary.title}
        days = {"day": date_cn(closed), "day_en": closed.isoformat()}
        yield desk.finding(RULE, place, "上级", **words, **days)
