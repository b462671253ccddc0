"""Views of the page of all systems 公开制度 and of the page of all rules 规定."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.plan.views import Link, PageView


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemRow:
    """A system: its pages, the formats of its data, and the rules that are checked. `number` is 0 for the rest."""

    name: str
    number: int
    title: str
    about: str
    pages: tuple[Link, ...]
    schemas: tuple[Link, ...]
    rules: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemsView(PageView):
    """Every system in its order, the rest at the end."""

    description: str
    systems: tuple[SystemRow, ...]
    rules: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """A rule in Chinese: what is said when it is broken, how it is mended, by which law, how bad it is.

    `plain` is what it demands, for a rule whose sentence is mostly gaps.
    """

    id: str
    name: str
    severity: str
    tone: str
    plain: str
    broken: str
    demand: str
    law: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleGroup:
    """The rules of a system."""

    name: str
    title: str
    rows: tuple[RuleRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesView(PageView):
    """The whole rulebook, by system; `severities` explains the words: level, meaning, how many rules."""

    description: str
    severities: tuple[tuple[str, str, int], ...]
    groups: tuple[RuleGroup, ...]
