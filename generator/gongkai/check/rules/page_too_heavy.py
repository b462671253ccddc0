"""A page is light enough for a slow line."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK817",
    name="page-too-heavy",
    severity=Severity.WARNING,
    law="国办发〔2017〕47号《政府网站发展指引》：页面打开速度",
    law_en="State Council Office 47/2017, guideline for government websites: speed of pages",
    zh="网页有{size}KB，超过了{limit}KB，网速慢的地方打不开。",
    en="The page has {size} KB, more than {limit} KB.",
    fix_zh="把长表格改成附件，或者分成几份。",
    fix_en="Make long tables an attachment, or split the page.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """The HTML alone: style and script are the same for all pages. A kilobyte is 1000 bytes, as networks count."""
    limit = case.profile.limits["网页大小"].amount
    size = case.size // 1000
    if size > limit:
        yield case.of_text(RULE, size=size, limit=limit)
