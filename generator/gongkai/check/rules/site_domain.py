"""An official portal lives under .gov.cn."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK640",
    name="site-domain",
    severity=Severity.WARNING,
    law="国办发〔2018〕55号：政府网站应当使用以 .gov.cn 为后缀的域名",
    law_en="State Council Office 55/2018: government sites use .gov.cn",
    zh="网址的域名是“{domain}”，政府网站应当以 .gov.cn 结尾。",
    en="The domain is “{domain}”; a government site ends with .gov.cn.",
    fix_zh="换成已经批准的政府域名；不是正式网站的，写“演示: 是”。",
    fix_en="Use the approved domain, or declare the site a demonstration.",
)
READS = ()


def over_store(desk: Desk) -> Iterator[Finding]:
    """The domain of a site that is no demonstration."""
    domain = desk.site.domain
    host = domain.partition(":")[0].lower()
    if not desk.site.demo and not host.endswith(".gov.cn"):
        yield Finding(rule=RULE.id, path="site_config.yml", keys=("网址",), args={"domain": domain})
