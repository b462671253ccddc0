"""A township or a county department has no site of its own."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.site import SiteLevel

RULE = Rule(
    id="GK641",
    name="own-site",
    severity=Severity.NOTE,
    law="国办发〔2017〕47号：乡镇、街道和县级政府部门原则上不开设政府网站",
    law_en="State Council Office 47/2017: townships and county departments have no site of their own",
    zh="“层级”是{level}：{level}的信息原则上在上级政府门户网站公开，不单独开设网站。",
    en="The level is {level_en}: such an organ publishes on the portal of its government.",
    fix_zh="确认这是门户网站里的一个栏目或专门页面；确需单独开设的，按规定报批，在“规则设置”里写明理由。",
    fix_en="Make sure this is a part of the government portal; otherwise record the approval in the rule settings.",
)
READS = ()


_EN = {SiteLevel.TOWNSHIP: "township", SiteLevel.DEPARTMENT: "department"}


def over_store(desk: Desk) -> Iterator[Finding]:
    """Sites of a level that has none."""
    level = desk.site.level
    if not desk.site.demo and level in _EN:
        args: dict[str, str | int] = {"level": level.value, "level_en": _EN[level]}
        yield Finding(rule=RULE.id, path="site_config.yml", keys=("层级",), args=args)
