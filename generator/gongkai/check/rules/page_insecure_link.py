"""Links out of the portal are safe ones (LINK-03)."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from gongkai.check.page import PageCase, words_of
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK819",
    name="page-insecure-link",
    severity=Severity.NOTE,
    law="国办发〔2017〕47号《政府网站发展指引》：链接安全",
    law_en="State Council Office 47/2017, guideline for government websites: safe links",
    zh="链接“{words}”通到 {host}，用的是不加密的 http。",
    en="The link “{words}” leads to {host} by plain http.",
    fix_zh="对方有 https 就改成 https。",
    fix_en="Use https if the other side has it.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """In texts that editors write."""
    for link in case.written("a"):
        address = link.get("href") or ""
        if address.startswith("http://"):
            yield case.of_text(RULE, address, words=words_of(link), host=urlsplit(address).netloc)
