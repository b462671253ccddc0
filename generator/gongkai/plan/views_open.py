"""The views of the open data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class TableView:
    """A list as a table: the newest rows, how many there are in all, and where the API has the rest."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: int
    more: str = ""


def whole(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> TableView | None:
    """A table with all its rows; None when it has none."""
    found = tuple(tuple(row) for row in rows)
    return TableView(title=title, columns=tuple(columns), rows=found, total=len(found)) if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiView:
    """A document of the static API, as plain values."""

    data: Mapping[str, Any]
