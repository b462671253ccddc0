"""The tree of the places of service, and what is counted in each branch of it on a day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from gongkai.model.service_point import PointLevel
from gongkai.model.state import Facts

_RANK = {level.value: rank for rank, level in enumerate(PointLevel)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What is said to exist (None where nobody says it), and how many places of service there are for it."""

    townships: int | None
    centres: int
    villages: int | None
    stations: int
    groups: int | None
    points: int
    agents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A place with those below it. A place that is not open on the day counts for nothing."""

    id: str
    facts: Facts
    is_open: bool
    children: tuple[Branch, ...] = ()

    @property
    def level(self) -> str:
        return self.facts["level"]

    def said(self, name: str) -> int | None:
        """A number that the row itself tells."""
        value = self.facts.get(name, "")
        return int(value) if value else None

    @property
    def counts(self) -> Counts:
        below = [child.counts for child in self.children]
        return Counts(
            townships=self.said("townships"),
            centres=self._places(PointLevel.TOWNSHIP) + sum(c.centres for c in below),
            villages=self._declared("villages", [c.villages for c in below]),
            stations=self._places(PointLevel.VILLAGE) + sum(c.stations for c in below),
            groups=self._declared("groups", [c.groups for c in below]),
            points=self._told("points", [c.points for c in below]),
            agents=self._told("agents", [c.agents for c in below]),
        )

    def _places(self, level: PointLevel) -> int:
        return int(self.is_open and self.level == level)

    def _declared(self, name: str, below: list[int | None]) -> int | None:
        """The row's own number. Only a centre may leave it to its townships: a township has villages without rows."""
        own = self.said(name)
        if own is None and self.level == PointLevel.CENTRE and below:
            return None if None in below else sum(number or 0 for number in below)
        return own

    def _told(self, name: str, below: list[int]) -> int:
        """A station tells how many points and agents it has; above it they are added up."""
        if self.level == PointLevel.AGENT:
            return int(self.is_open) * (self.said(name) or int(name == "points"))
        own = self.said(name) if self.level == PointLevel.VILLAGE else None
        return sum(below) if own is None else int(self.is_open) * own


def tree(
    facts: Mapping[str, Facts], above: Mapping[str, str], is_open: Callable[[Facts], bool]
) -> tuple[Branch, ...]:
    """The roots. A place hangs where it says if that is a higher level; else it is a root, so nothing runs in a ring."""
    below: dict[str, list[str]] = {}
    for place in sorted(facts):
        parent = above.get(place, "")
        higher = parent in facts and _RANK[facts[parent]["level"]] < _RANK[facts[place]["level"]]
        below.setdefault(parent if higher else "", []).append(place)

    def grow(place: str) -> Branch:
        children = tuple(grow(child) for child in below.get(place, ()))
        return Branch(id=place, facts=facts[place], is_open=is_open(facts[place]), children=children)

    roots = sorted(below.get("", ()), key=lambda place: (_RANK[facts[place]["level"]], place))
    return tuple(grow(place) for place in roots)


def every(branches: Iterable[Branch]) -> Iterable[Branch]:
    """Every branch, each before those below it."""
    for branch in branches:
        yield branch
        yield from every(branch.children)
