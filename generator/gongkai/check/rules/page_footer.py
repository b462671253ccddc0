"""The foot of every page says who runs the portal and under which numbers (SITE-06, SITE-07)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK803",
    name="page-footer",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号《政府网站发展指引》第三部分",
    law_en="State Council Office 47/2017, guideline for government websites, part 3",
    zh="页脚缺少：{missing}。",
    en="The foot of the page lacks: {missing}.",
    fix_zh="恢复 theme/chrome/ 里的页脚；这些内容写在 site_config.yml。",
    fix_en="Restore the footer in theme/chrome/; what it says stands in site_config.yml.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """The home page speaks for the chrome of all."""
    if not case.home:
        return
    feet = tuple(case.every("footer"))
    text = "".join(foot.text_content() for foot in feet)
    missing = [name for name, value in _wanted(case) if not value or value not in text]
    if not any("sitemap.html" in (link.get("href") or "") for foot in feet for link in foot.iter("a")):
        missing.append("网站地图")
    if missing:
        yield case.of_page(RULE, missing="、".join(missing))


def _wanted(case: PageCase) -> Iterator[tuple[str, str]]:
    site = case.site
    yield "主办单位", site.host
    if not site.demo:
        yield from (("联系电话", site.phone), ("网站标识码", site.site_code))
        yield from (("ICP备案号", site.icp), ("公安备案号", site.police))
