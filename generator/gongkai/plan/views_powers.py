"""What the templates of the list of powers and responsibilities 权责清单 see."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.plan.views import Item, Link, PageView


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerLine:
    """An item of the list, and the agency under which it is counted."""

    item: Item
    lead: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerGroup:
    """Items under one heading; `id` is the anchor, `note` says what they are where the heading does not."""

    id: str
    title: Link
    lines: tuple[PowerLine, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerChange:
    """One change of an item. `document` is a policy of this portal; `coming` means that its day is not yet here."""

    id: str
    day: str
    turn: str
    tone: str
    coming: bool
    item: Link
    lead: Link
    reason: str
    document: Link | None
    receivers: tuple[Link, ...]
    giver: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """An agency with a number for each kind; `total` is their sum."""

    agency: Link
    cells: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Agency × kind. Rows add up to `totals`, and `totals` add up to `total`."""

    columns: tuple[Link, ...]
    rows: tuple[MatrixRow, ...]
    totals: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PowersView(PageView):
    """权责清单: how many items in which state, the matrix, the newest changes. `states` add up to `total`."""

    total: int
    states: tuple[tuple[str, int], ...]
    matrix: Matrix
    changes: tuple[PowerChange, ...]
    more: Link
    feeds: tuple[Link, ...]
    downloads: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerListView(PageView):
    """The items of an agency by kind, or of a kind by agency."""

    total: int
    states: tuple[tuple[str, int], ...]
    groups: tuple[PowerGroup, ...]
    by_kind: bool
    others: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerChangesView(PageView):
    """权责清单动态调整: every change by year, newest first. `turns` say how many there are of each sort."""

    turns: tuple[tuple[str, int], ...]
    years: tuple[tuple[str, tuple[PowerChange, ...]], ...]
    feeds: tuple[Link, ...]
