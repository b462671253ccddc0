"""What the template of a year's ledger sees."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.plan.views import Item, Link, PageView, Tag
from gongkai.plan.views_charts import Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A due day that was moved, ISO days."""

    old: str
    new: str
    day: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """A task: where it stands, when it is due, how far it was at the end of each quarter."""

    serial: str
    task: Link
    lead: Link
    units: tuple[Link, ...]
    due: str
    state: Tag
    progress: int
    reached: tuple[int | None, ...]
    latest: str
    moves: tuple[Move, ...]
    evidence: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerView(PageView):
    """The tasks of a year. The states add up to `total`, and so do the units."""

    year: int
    years: tuple[Link, ...]
    total: int
    states: tuple[tuple[str, int], ...]
    units: Chart
    course: Chart
    rows: tuple[LedgerRow, ...]
    moved: int
    bulletins: tuple[Item, ...]
    downloads: tuple[Link, ...]
