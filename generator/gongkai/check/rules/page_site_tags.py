"""The three tags of the site stand once on every page and equal the configuration (SITE-01, SITE-02)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK800",
    name="page-site-tags",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号附件《政府网站网页标签规范》",
    law_en="State Council Office 47/2017, annex on the tags of web pages",
    zh="网页标签 {tag} 应当有一个，内容是“{wanted}”；首页上现在{now}。",
    en="The tag {tag} must stand once and say “{wanted}”; on the home page it {now_en}.",
    fix_zh="在 theme/chrome/ 的页面框架里恢复三个网站标签；站点信息写在 site_config.yml。",
    fix_en="Restore the three site tags in the chrome under theme/chrome/.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """The home page speaks for the chrome of all."""
    site = case.site
    wanted = {"SiteName": site.name, "SiteDomain": site.domain, "SiteIDCode": site.site_code}
    for tag, value in wanted.items() if case.home else ():
        found = case.metas(tag)
        if found != (value,):
            now, now_en = _now(found)
            yield case.of_page(RULE, tag=tag, wanted=value, now=now, now_en=now_en)


def _now(found: tuple[str, ...]) -> tuple[str, str]:
    if not found:
        return "没有", "is missing"
    told = "、".join(found)
    return f"有{len(found)}个：{told}", f"stands {len(found)} times: {told}"
