"""Views of the agencies: the directory, and the page of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gongkai.plan.views import Item, Link, PageView
from gongkai.plan.views_catalogue import MatterRow


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyGroup:
    """The agencies of one level."""

    level: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryView(PageView):
    """Every agency, by level and then by name."""

    groups: tuple[AgencyGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyView(PageView):
    """An agency: how to reach it, what it must publish, and its newest documents."""

    record: Mapping[str, Any]
    refs: Mapping[str, Mapping[str, Link]]
    children: tuple[Item, ...]
    powers: tuple[Link, ...]
    service_points: tuple[Item, ...]
    matters: tuple[MatterRow, ...]
    documents: tuple[Item, ...]
    more: Link
    feeds: tuple[Link, ...]
