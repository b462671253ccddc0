"""Nothing on a page moves or sounds by itself (A11Y-07)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK820",
    name="page-moving",
    severity=Severity.ERROR,
    law="GB/T 37668—2019 信息无障碍",
    law_en="GB/T 37668—2019, accessibility of web content",
    zh="网页里有自己动起来的东西（{tag}），读者停不下来。",
    en="Something on the page moves or sounds by itself ({tag}).",
    fix_zh="去掉它，或者改成由读者点开。",
    fix_en="Remove it, or let readers start it.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """Running lines, blinking, and recordings that start by themselves."""
    for element in case.every("marquee", "blink", "audio", "video"):
        if element.tag in ("marquee", "blink") or element.get("autoplay") is not None:
            yield case.of_page(RULE, tag=element.tag)
