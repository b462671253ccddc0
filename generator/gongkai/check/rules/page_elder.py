"""The home page has the way to large letters and to the search (A11Y-09)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK821",
    name="page-elder",
    severity=Severity.ERROR,
    law="国办发〔2020〕45号《关于切实解决老年人运用智能技术困难的实施方案》；GB/T 37668—2019 信息无障碍",
    law_en="State Council Office 45/2020 on elderly people",
    zh="首页没有{missing}。",
    en="The home page lacks {missing_en}.",
    fix_zh="恢复 theme/chrome/ 的页头。",
    fix_en="Restore the header in theme/chrome/.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """The button of the elder style, and a form of search."""
    if not case.home:
        return
    if not case.root.find_class("gk-elder"):
        yield case.of_page(RULE, missing="长者大字版入口", missing_en="the entry to large letters")
    if not any(form.get("role") == "search" for form in case.every("form")):
        yield case.of_page(RULE, missing="全站搜索框", missing_en="the search box")
