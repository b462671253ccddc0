"""Views of the annual report's tables, of its files, of the mailbox and of applications."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gongkai.plan.views import Item, Link, PageView
from gongkai.plan.views_charts import Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnualRow:
    """A line of a table; without cells it is the heading of the lines below it. `level` indents."""

    label: str
    cells: tuple[str, ...] = ()
    level: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnualBlock:
    """Lines under one heading with its own columns."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[AnnualRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnualTable:
    """One of the three official tables. `layout`: blocks below each other, one list, or groups side by side."""

    name: str
    caption: str
    layout: str
    blocks: tuple[AnnualBlock, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnualFileView:
    """A report as a file: its words by section, its tables, and the fixed moment that the file bears."""

    title: str
    agency: str
    day: str
    address: str
    parts: tuple[tuple[str, tuple[str, ...], str], ...]
    tables: tuple[AnnualTable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFormView(PageView):
    """The application form, on paper or as a page."""

    organ: str
    day: str
    groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    guide: Link
    file: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """A row of figures: what it is about, its numbers in the order of the columns, and the rate of completion."""

    label: str
    url: str = ""
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTable:
    """A table of figures with its caption."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxView(PageView):
    """市长信箱: how to write, what came of the newest letters, and the figures."""

    description: str
    ways: tuple[Mapping[str, Any], ...]
    letters: tuple[Item, ...]
    more: Link | None
    period: str
    figures: tuple[tuple[str, str, str], ...]
    charts: tuple[Chart, ...]
    tables: tuple[FigureTable, ...]
    downloads: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestsView(PageView):
    """依申请公开: the guides, the figures of each year, and the annual reports."""

    description: str
    guides: tuple[Item, ...]
    forms: tuple[Link, ...]
    reports: tuple[Item, ...]
    charts: tuple[Chart, ...]
    tables: tuple[FigureTable, ...]
    downloads: tuple[Link, ...]
