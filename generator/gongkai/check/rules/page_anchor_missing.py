"""A jump within a page arrives (LINK-02)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase, words_of
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK812",
    name="page-anchor-missing",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号《政府网站发展指引》：链接可用",
    law_en="State Council Office 47/2017, guideline for government websites: links work",
    zh="链接“{words}”要跳到本页的“#{anchor}”，本页没有这个位置。",
    en="The link “{words}” leads to #{anchor}, which is not on this page.",
    fix_zh="核对标题或者去掉这个链接。",
    fix_en="Check the heading, or remove the link.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """Links to the page itself."""
    known = set(case.root.xpath("//@id"))
    for link in case.every("a"):
        # Without an anchor there is nothing to ask, and taking an address apart is slow.
        inside = case.inside(address) if "#" in (address := link.get("href") or "") else None
        if inside and inside[0] == case.url and inside[1] and inside[1] not in known:
            yield case.of_text(RULE, f"#{inside[1]}", words=words_of(link), anchor=inside[1])
