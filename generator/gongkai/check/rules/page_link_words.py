"""A link says where it leads (A11Y-05)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase, words_of
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK808",
    name="page-link-words",
    severity=Severity.WARNING,
    law="GB/T 37668—2019 信息无障碍",
    law_en="GB/T 37668—2019, accessibility of web content",
    zh="链接的文字只有“{words}”，离开上下文看不出通到哪里。",
    en="The link says only “{words}”.",
    fix_zh="把链接写在有意义的文字上，例如[2026年财政预算](…)。",
    fix_en="Put the link on words that tell, for example [the budget of 2026](…).",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """Over every link of the page: those of the chrome are on the home page too."""
    empty = case.profile.words["空泛链接"]
    written = set(case.written("a"))
    for link in case.every("a"):
        words = words_of(link)
        if link.get("href") is not None and words.strip("：:>》» ") in (*empty, ""):
            if link in written:
                yield case.of_text(RULE, link.get("href"), words=words)
            else:
                yield case.of_page(RULE, words=words)
