"""The first link of a page leads to its text (A11Y-04)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase, words_of
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK814",
    name="page-skip-link",
    severity=Severity.ERROR,
    law="GB/T 37668—2019 信息无障碍",
    law_en="GB/T 37668—2019, accessibility of web content",
    zh="页面的第一个链接应当是“跳到正文”，现在是“{words}”。",
    en="The first link must lead to the text; it is “{words}”.",
    fix_zh="按本系统的 theme/chrome/base.html 恢复“跳到正文”。",
    fix_en="Restore the skip link as in theme/chrome/base.html.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """The home page speaks for the chrome of all."""
    first = next(case.every("a"), None) if case.home else None
    mains = {main.get("id") for main in case.every("main")}
    if first is not None and (first.get("href") or "").lstrip("#") not in mains:
        yield case.of_page(RULE, words=words_of(first))
