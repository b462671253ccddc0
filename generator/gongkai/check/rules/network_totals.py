"""The numbers of the network add up: no more stations than villages, no more points than groups, parts make totals."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.network import Branch, every
from gongkai.model.service_point import PointLevel
from gongkai.store.network import network

RULE = Rule(
    id="GK565",
    name="network-totals",
    severity=Severity.WARNING,
    law="统计表的勾稽关系：服务站不多于村（社区），代办点不多于村民小组，分项之和等于总数",
    law_en="Identities of the table: stations ≤ villages, points ≤ groups, the parts make the total",
    demand_zh="服务站不多于村（社区），代办点不多于村民小组，分项之和等于总数。",
    zh="网点“{title}”{problem}。",
    en="Place “{title}”: {problem_en}.",
    fix_zh="核对“{key}”和下级网点的数；网点停用的，写“停用日期”。",
    fix_en="Check “{key}” and the rows below; give closed places a 停用日期.",
)
READS = ("service_point",)

# The key at fault, and what is wrong in both languages.
Problem = tuple[str, str, str]


def _more(key: str, found: int, what: str, limit: int | None, whole: str) -> Iterator[Problem]:
    if limit is not None and found > limit:
        yield key, f"有{found}个{what}，{whole}却只有{limit}个", f"{found} {what}, but only {limit} {whole}"


def _sum(branch: Branch, key: str, name: str, total: int) -> Iterator[Problem]:
    own = branch.said(name)
    if own is not None and own != total:
        yield key, f"写的“{key}”是{own}，下级加起来是{total}", f"“{key}” is {own}, but the rows below make {total}"


def _added(branch: Branch, name: str) -> int | None:
    """The sum of what the places below tell; None if one of them is silent."""
    numbers = [child.said(name) for child in branch.children]
    return None if None in numbers or not numbers else sum(number or 0 for number in numbers)


def _limits(branch: Branch) -> Iterator[Problem]:
    counts = branch.counts
    yield from _more("乡镇数", counts.centres, "乡镇为民服务中心", counts.townships, "乡镇")
    yield from _more("村社区数", counts.stations, "村为民服务站", counts.villages, "村（社区）")
    yield from _more("村民小组数", counts.points, "代办点", counts.groups, "村民小组")


def _centre(branch: Branch) -> Iterator[Problem]:
    """A centre's villages and groups are those of its townships."""
    for key, name in (("村社区数", "villages"), ("村民小组数", "groups")):
        total = _added(branch, name)
        yield from _sum(branch, key, name, total) if total is not None else ()


def _township(branch: Branch) -> Iterator[Problem]:
    """A township may have groups in villages without a station, so its stations' groups are no more than its own."""
    held = sum(child.said("groups") or 0 for child in branch.children)
    yield from _more("村民小组数", held, "各站的村民小组", branch.said("groups"), "全乡镇的村民小组")


def _station(branch: Branch) -> Iterator[Problem]:
    """The rows of agents' points are some of those that the station tells, or all."""
    rows = sum(child.is_open for child in branch.children)
    yield from _more("代办点数", rows, "单列的代办点", branch.said("points"), "代办点数写明的")


def _problems(branch: Branch) -> Iterator[Problem]:
    yield from _limits(branch)
    if branch.level in (PointLevel.CENTRE, PointLevel.TOWNSHIP) and branch.children:
        yield from _sum(branch, "代办点数", "points", branch.counts.points)
        yield from _sum(branch, "代办员数", "agents", branch.counts.agents)
    if branch.level == PointLevel.CENTRE:
        yield from _centre(branch)
    if branch.level == PointLevel.TOWNSHIP:
        yield from _township(branch)
    if branch.level == PointLevel.VILLAGE:
        yield from _station(branch)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every number of every place that does not fit."""
    places = {place.summary.id: place for place in desk.visible("service_point")}
    for branch in every(network(desk.db, desk.day)):
        place = places[branch.id]
        for key, problem, english in _problems(branch):
            words = {"title": place.summary.title, "key": key, "problem": problem, "problem_en": english}
            yield desk.finding(RULE, place, key, **words)
