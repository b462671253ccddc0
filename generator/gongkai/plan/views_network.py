"""The views of the network of service: the tree with its coverage, and the figures of what was done."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.plan.views import Link, PageView, Tag
from gongkai.plan.views_annual import FigureTable
from gongkai.plan.views_charts import Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkBranch:
    """A place in the tree: its counts in words, its state where it is not simply open, and the places below it."""

    title: str
    url: str
    phone: str
    counts: str
    state: Tag | None
    children: tuple[NetworkBranch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkView(PageView):
    """政务服务网点: coverage in numbers, townships in a table, every place as a tree."""

    description: str
    figures: tuple[tuple[str, str, str], ...]
    table: FigureTable
    sources: tuple[str, ...]
    branches: tuple[NetworkBranch, ...]
    files: tuple[Link, ...]
    statistics: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceStatisticsView(PageView):
    """政务服务办事统计: the newest month, a chart of the last twelve, and the tables."""

    description: str
    period: str
    figures: tuple[tuple[str, str, str], ...]
    charts: tuple[Chart, ...]
    tables: tuple[FigureTable, ...]
    files: tuple[Link, ...]
