"""What people apply for has a service guide while it is in force, and none after that (POW-03)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.power import CANCELLED, HANDED_DOWN, IN_FORCE, Power, power_state
from gongkai.model.state import fact_day

RULE = Rule(
    id="GK477",
    name="power-guide",
    severity=Severity.WARNING,
    law="行政许可法第三十条；国务院令第716号第六条：依申请办理的事项公布办事指南",
    law_en="Administrative Licensing Law art. 30; State Council order 716, art. 6: what is applied for has a published guide",
    zh="权责事项“{title}”{what}。",
    en="The item “{title}” {what_en}.",
    fix_zh="{way}。",
    fix_en="{way_en}.",
)
KINDS = ("power",)
_NONE = {
    "what": "现行，要由群众申请，还没有办事指南",
    "what_en": "is applied for and has no service guide",
    "way": "写一份办事指南，“权责事项”写这一项；指南在别的网站的，在这一项写“指南说明”",
    "way_en": "Write a guide that names it in 权责事项, or say in 指南说明 where the guide is",
}


def _live(desk: Desk, row: Standing) -> list[Standing]:
    """The guides of an item that have not ended."""
    found = desk.pointing(row.summary.id, "power")
    ends = ((guide, fact_day(guide.summary.facts, "ends")) for guide in found)
    return [guide for guide, end in ends if end is None or end > desk.day]


def _still(guide: Standing, state: str) -> dict[str, str]:
    title = guide.summary.title
    return {
        "what": f"{state}，办事指南“{title}”还写着可以办理",
        "what_en": f"is no longer exercised here, but the guide “{title}” is still open",
        "way": "在办事指南里写“停办日期”，或者改为指向承接以后的事项",
        "way_en": "Write 停办日期 in the guide, or let it name the item that took its place",
    }


def over_standing(desk: Desk, row: Standing) -> Iterator[Finding]:
    """Items in force without a guide, and guides of items that are gone."""
    record, state = desk.record(row), power_state(row.summary.facts, desk.day).label
    if not isinstance(record, Power):
        return
    live = _live(desk, row)
    told = [_still(guide, state) for guide in live] if state in (CANCELLED, HANDED_DOWN) else []
    if state == IN_FORCE and record.category.applied_for and not live and not record.guide_elsewhere:
        told = [_NONE]
    for words in told:
        yield desk.finding(RULE, row, "事项名称", title=record.title, **words)
