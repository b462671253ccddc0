"""Headings go down step by step (A11Y-02)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK805",
    name="page-heading-skipped",
    severity=Severity.WARNING,
    law="GB/T 37668—2019 信息无障碍",
    law_en="GB/T 37668—2019, accessibility of web content",
    zh="标题“{title}”是{level}级，它前面是{before}级，中间跳了级。",
    en="The heading “{title}” has level {level} after level {before}.",
    fix_zh="改成{wanted}级标题：行首写{marks}。",
    fix_en="Make it level {wanted}: begin the line with {marks}.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """From one heading of the main part to the next the level grows by one at most."""
    before = 1
    for heading in case.written("h1", "h2", "h3", "h4", "h5", "h6"):
        level = int(heading.tag[1:])
        title = heading.text_content().strip()
        if level > before + 1:
            wanted = before + 1
            yield case.of_text(
                RULE, title, title=title, level=level, before=before, wanted=wanted, marks="#" * wanted
            )
        before = level
