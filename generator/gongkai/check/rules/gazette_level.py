"""Only a government has a gazette."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.site import SiteLevel

RULE = Rule(
    id="GK642",
    name="gazette-level",
    severity=Severity.WARNING,
    law="国办发〔2018〕22号：政府公报由县级以上人民政府办",
    law_en="State Council Office 22/2018: gazettes are those of governments from the county up",
    zh="“层级”是{level}的网站有政府公报：部门和乡镇不办公报。",
    en="A site of the level {level} has a gazette; departments and townships have none.",
    fix_zh="公报放在政府门户网站；内部刊物不叫政府公报。",
    fix_en="Leave the gazette to the government portal.",
)
READS = ("gazette",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """The first issue on a portal that is not a government's."""
    first = next(desk.visible("gazette"), None)
    if first and desk.site.level is not SiteLevel.COUNTY:
        yield desk.finding(RULE, first, "期号", level=desk.site.level.value)
