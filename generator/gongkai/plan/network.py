"""Coverage of the network in words and tables, for its own page and for the pages of its places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gongkai.chinese.per_cent import per_cent
from gongkai.model.kind import kinds
from gongkai.model.network import Branch, Counts, every
from gongkai.model.service_point import PointLevel
from gongkai.plan.library import Library
from gongkai.plan.views import Item, Link
from gongkai.plan.views_annual import FigureRow, FigureTable
from gongkai.store.network import network

INDEX = Link(text="政务服务网点", url="network/index.html")
STATISTICS = Link(text="政务服务办事统计", url="network/statistics.html")
_COLUMNS = ("村（社区）", "服务站", "覆盖率", "村民小组", "代办点", "覆盖率", "代办员")
# A station stands for one village: the first three would say nothing.
_OF_STATIONS = 3

Figures = tuple[tuple[str, str, str], ...]


def branches(library: Library, top: str = "") -> tuple[Branch, ...]:
    """The tree on the day, or what hangs below `top`; it is another one when a place opens or closes."""
    found = network(library.db, library.day, top)
    for branch in every(found):
        library.tag(kinds()["service_point"], branch.facts)
    return found


def _shown(number: int | None) -> str:
    return "—" if number is None else str(number)


def _share(part: int, whole: int | None) -> str:
    return per_cent(part, whole or 0)


def _cells(counts: Counts) -> tuple[str, ...]:
    """The row of a coverage table: villages and stations, groups and points, agents."""
    return (
        _shown(counts.villages),
        str(counts.stations),
        _share(counts.stations, counts.villages),
        _shown(counts.groups),
        str(counts.points),
        _share(counts.points, counts.groups),
        str(counts.agents),
    )


def table(library: Library, rows: Iterable[Branch], level: PointLevel, total: Counts | None) -> FigureTable:
    """One row for each place of a level, and all of them together."""
    first = _OF_STATIONS if level is PointLevel.VILLAGE else 0
    places = [(item_of(library, branch), branch.counts) for branch in rows]
    lines = [FigureRow(label=item.title, url=item.url, cells=_cells(counts)[first:]) for item, counts in places]
    if total and lines:
        lines.append(FigureRow(label="合计", cells=_cells(total)[first:]))
    return FigureTable(caption=f"各{level}的覆盖情况", columns=_COLUMNS[first:], rows=tuple(lines))


def _figure(found: int, of: int | None, name: str, whole: str) -> tuple[str, str, str]:
    return str(found), "个", f"{name}（{_shown(of)}{whole}，覆盖{_share(found, of)}）" if of else name


def figures(counts: Counts, level: str) -> Figures:
    """The counts of a place in large type: of the levels below its own, and the agents."""
    found = []
    if level == PointLevel.CENTRE:
        found.append(_figure(counts.centres, counts.townships, "乡镇为民服务中心", "个乡镇"))
    if level in (PointLevel.CENTRE, PointLevel.TOWNSHIP):
        found.append(_figure(counts.stations, counts.villages, "村为民服务站", "个村（社区）"))
    if level != PointLevel.AGENT:
        found.append(_figure(counts.points, counts.groups, "代办点", "个村民小组"))
    return (*found, (str(counts.agents), "名", "代办员"))


def in_words(counts: Counts, level: str) -> str:
    """The same on one line: 20个村（社区）、20个站，480个小组、345个代办点，318名代办员."""
    parts = []
    if level == PointLevel.CENTRE:
        parts.append(f"{_shown(counts.townships)}个乡镇、{counts.centres}个中心")
    if level in (PointLevel.CENTRE, PointLevel.TOWNSHIP):
        parts.append(f"{_shown(counts.villages)}个村（社区）、{counts.stations}个站")
    if level != PointLevel.AGENT:
        parts.append(f"{_shown(counts.groups)}个小组、{counts.points}个代办点")
    return "，".join((*parts, f"{counts.agents}名代办员"))


def find(roots: Iterable[Branch], place: str) -> Branch | None:
    """The branch of a place."""
    for branch in roots:
        if found := branch if branch.id == place else find(branch.children, place):
            return found
    return None


def item_of(library: Library, branch: Branch) -> Item:
    """A place as a row."""
    summary = library.summary(branch.id)
    assert summary is not None
    return library.item(summary)


def pages_of(library: Library) -> Iterator[Link]:
    """The pages on the network that this portal has."""
    for name, page in (("service_point", INDEX), ("service_month", STATISTICS)):
        if library.of_kind(name):
            yield page
