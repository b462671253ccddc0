"""A link leads somewhere (LINK-04)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase, words_of
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK809",
    name="page-link-nowhere",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号《政府网站发展指引》：链接可用",
    law_en="State Council Office 47/2017, guideline for government websites: links work",
    zh="链接“{words}”哪里也不通。",
    en="The link “{words}” leads nowhere.",
    fix_zh="写上网址，或者去掉链接。",
    fix_en="Give it an address, or remove the link.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """Nothing, a bare #, or a script in place of an address."""
    for link in case.every("a"):
        address = (link.get("href") or "").strip().lower()
        if link.get("href") is not None and (address in ("", "#") or address.startswith("javascript:")):
            words = words_of(link)
            yield case.of_text(RULE, f"[{words}]", words=words)
