"""A page tells browsers its language and lets readers enlarge it (A11Y-08)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK813",
    name="page-browser",
    severity=Severity.ERROR,
    law="GB/T 37668—2019 信息无障碍",
    law_en="GB/T 37668—2019, accessibility of web content",
    zh="页面框架{wrong}。",
    en="The chrome of the pages {wrong_en}.",
    fix_zh="按本系统的 theme/chrome/base.html 恢复。",
    fix_en="Restore it as in theme/chrome/base.html.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """The home page speaks for the chrome of all."""
    if not case.home:
        return
    if not (case.root.get("lang") or "").startswith("zh"):
        yield case.of_page(RULE, wrong="没有写明语言是中文（lang）", wrong_en="does not say that it is Chinese")
    if not any((tag.get("charset") or "").lower() == "utf-8" for tag in case.every("meta")):
        yield case.of_page(RULE, wrong="没有写明编码是 UTF-8", wrong_en="does not say that it is UTF-8")
    if any("user-scalable=no" in view.replace(" ", "") for view in case.metas("viewport")):
        yield case.of_page(RULE, wrong="不让读者放大（user-scalable=no）", wrong_en="forbids enlarging")
