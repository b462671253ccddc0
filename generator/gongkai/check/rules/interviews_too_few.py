"""Three interviews a year (PUB-07)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK468",
    name="interviews-too-few",
    severity=Severity.WARNING,
    law="云政办发〔2009〕41号重点工作通报实施办法：每年开展不少于3次在线访谈",
    law_en="Yunnan 41/2009: at least three online interviews a year",
    zh="{year}年只举行了{count}次在线访谈，应当不少于{wanted}次（{source}）。",
    en="{count} online interviews were held in {year}; {wanted} are required ({source}).",
    fix_zh="漏录的补录到 content/interviews；确实不够的，今年早作安排。",
    fix_en="Add those that are missing to content/interviews; else plan this year's in time.",
)
READS = ("interview",)


def _held(interview: Standing) -> str:
    return interview.summary.facts["held"]


def over_store(desk: Desk) -> Iterator[Finding]:
    """Last year, once the portal holds interviews at all. The current year is not over yet."""
    limit, year = desk.profile.limits.get("在线访谈"), str(desk.day.year - 1)
    held = list(desk.visible("interview"))
    count = Counter(interview.summary.facts["held"][:4] for interview in held)
    if limit and count and min(count) <= year and count[year] < limit.amount:
        near = min(
            (found for found in held if found.summary.facts["held"][:4] >= year), default=held[-1], key=_held
        )
        gaps: dict[str, str | int] = {"year": year, "count": count[year], "wanted": limit.amount}
        yield desk.finding(RULE, near, "访谈时间", source=limit.source, **gaps)
