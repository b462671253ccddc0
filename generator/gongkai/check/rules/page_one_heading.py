"""A page has exactly one main heading (DOC-25)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK804",
    name="page-one-heading",
    severity=Severity.ERROR,
    law="GB/T 37668—2019 信息无障碍",
    law_en="GB/T 37668—2019, accessibility of web content",
    zh="网页应当只有一个一级标题，现在有{count}个{titles}。",
    en="A page must have one main heading; this one has {count}{titles}.",
    fix_zh="正文里的小标题从“##”开始；模板里只留一个 h1。",
    fix_en="Begin headings of the text with “##”; keep one h1 in the template.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """Too many come from the text or from a template, too few from a template."""
    found = [heading.text_content().strip() for heading in case.every("h1")]
    if len(found) == 1:
        return
    if case.template or not found:
        yield case.of_page(RULE, count=len(found), titles="")
    else:
        yield case.of_text(RULE, found[-1], count=len(found), titles=f"（{'、'.join(found)}）")
