"""An anchor stands once on a page (A11Y-14)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK811",
    name="page-anchor-twice",
    severity=Severity.ERROR,
    law="GB/T 37668—2019 信息无障碍",
    law_en="GB/T 37668—2019, accessibility of web content",
    zh="网页里有{count}处叫“{anchor}”，跳转会跳错地方。",
    en="The anchor “{anchor}” stands {count} times on the page.",
    fix_zh="给它们不同的 id。",
    fix_en="Give them different ids.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """By the id."""
    for anchor, count in Counter(case.root.xpath("//@id")).items():
        if count > 1:
            yield case.of_page(RULE, anchor=str(anchor), count=count)
