"""Every page says where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import NOT_FOUND, PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK818",
    name="page-crumbs",
    severity=Severity.WARNING,
    law="国办发〔2017〕47号《政府网站发展指引》：页面标明当前位置",
    law_en="State Council Office 47/2017, guideline for government websites: pages show the current location",
    zh="网页没有“当前位置”。",
    en="The page does not say where it stands.",
    fix_zh="在模板里恢复面包屑：breadcrumb(page.root, page.crumbs)。",
    fix_en="Restore the breadcrumb of the template.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """All pages but the home page and the one of nothing found."""
    if not case.home and case.url != NOT_FOUND and not case.root.find_class("gk-crumbs"):
        yield case.of_page(RULE)
