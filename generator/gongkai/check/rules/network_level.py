"""A place of service hangs under a place of the level above its own."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.service_point import ABOVE, PointLevel, ServicePoint

RULE = Rule(
    id="GK564",
    name="network-level",
    severity=Severity.ERROR,
    law="三级为民服务网络：市政务服务中心、乡镇为民服务中心、村为民服务站，村民小组设代办点",
    law_en="The three-level network: county centre, township centres, village stations, agents' points",
    zh="“{title}”是{level}，{wanted}，现在{found}。",
    en="“{title}” is {level}; {wanted_en}, but {found_en}.",
    fix_zh="核对“级别”和“上级”。",
    fix_en="Check 级别 and 上级.",
)
KINDS = ("service_point",)


def _words(wanted: PointLevel | None, parent: Standing | None) -> dict[str, str]:
    name = f"“{parent.summary.title}”（{parent.summary.facts['level']}）" if parent else ""
    return {
        "wanted": f"上级应当是{wanted.value}" if wanted else "不应当有上级",
        "wanted_en": f"its 上级 must be a {wanted.value}" if wanted else "it must have no 上级",
        "found": f"写的是{name}" if parent else "没有写",
        "found_en": f"it is {name}" if parent else "there is none",
    }


def over_standing(desk: Desk, place: Standing) -> Iterator[Finding]:
    """A place whose parent is of another level, or lacks one. A word that leads nowhere is GK310's."""
    record = desk.record(place)
    assert isinstance(record, ServicePoint)
    parent = desk.standing(desk.target(place, "parent"))
    wanted = ABOVE[record.level]
    level = parent.summary.facts["level"] if parent else None
    if level != wanted and (parent or not record.parent):
        words = _words(wanted, parent)
        yield desk.finding(RULE, place, "上级", title=record.title, level=record.level.value, **words)
