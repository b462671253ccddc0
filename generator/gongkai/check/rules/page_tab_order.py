"""The order of the keyboard is the order of the page (A11Y-04)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK816",
    name="page-tab-order",
    severity=Severity.ERROR,
    law="GB/T 37668—2019 信息无障碍",
    law_en="GB/T 37668—2019, accessibility of web content",
    zh='网页用 tabindex="{number}" 改了键盘次序，用键盘的人会跳来跳去。',
    en="The page changes the order of the keyboard with tabindex={number}.",
    fix_zh="去掉大于0的 tabindex。",
    fix_en="Remove every tabindex above 0.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """0 and -1 keep the order."""
    for number in case.root.xpath("//@tabindex"):
        if number.isdigit() and int(number) > 0:
            yield case.of_page(RULE, number=str(number))
