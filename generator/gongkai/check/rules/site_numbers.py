"""The numbers at the foot of the site have their form (SITE-04, SITE-08)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.chinese.site_numbers import ICP, POLICE, SITE_CODE
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK608",
    name="site-numbers",
    severity=Severity.WARNING,
    law="国办发〔2017〕47号《政府网站发展指引》：页脚列明网站标识码、ICP备案编号和公安机关备案标识",
    law_en="State Council Office 47/2017: the foot of the page shows the site code and the filing numbers",
    zh="“{field}”写的是“{value}”，应当是{form}。",
    en="“{field}” is “{value}”; it should be {form_en}.",
    fix_zh="照核发的通知或者备案系统里的号码重新填写，不加说明文字。",
    fix_en="Copy the number from the notice or the filing system, without other words.",
)
READS = ()
_CODE = ("10位数字，或者 bm 加8位数字", "10 digits, or bm and 8 digits")
_ICP = ("省份简称、“ICP备”、7至11位数字和“号”", "a province, ICP备, 7 to 11 digits and 号")
_POLICE = ("省份简称、“公网安备”、14位数字和“号”", "a province, 公网安备, 14 digits and 号")


def over_store(desk: Desk) -> Iterator[Finding]:
    """Those that are filled in; which of them must be, GK803 says."""
    site = desk.site
    for field, value, form, words in (
        ("网站标识码", site.site_code, SITE_CODE, _CODE),
        ("ICP备案号", site.icp, ICP, _ICP),
        ("公安备案号", site.police, POLICE, _POLICE),
    ):
        if value and not form.fullmatch(value.strip()):
            args = {"field": field, "value": value, "form": words[0], "form_en": words[1]}
            yield Finding(rule=RULE.id, path="site_config.yml", keys=(field,), args=args)
