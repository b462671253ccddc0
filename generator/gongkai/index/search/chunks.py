"""The words of units for the browser: what a hit shows, and its text for exact phrases and snippets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gongkai.index.search.unit import Unit

# Characters in a file: a hit costs one file, and small files compress badly.
_CHARACTERS, _MOST = 400, 8


def chunk_size(units: Sequence[Unit]) -> int:
    """How many units share a file."""
    mean = sum(len(unit.text) for unit in units) / max(len(units), 1)
    return min(max(round(_CHARACTERS / (mean + 60)), 1), _MOST)


def chunks(units: Sequence[Unit], size: int) -> Iterator[tuple[str, list[list[object]]]]:
    """Rows of units by name: `d0`, `d1`, …"""
    for start in range(0, len(units), size):
        yield f"d{start // size}", [_row(unit) for unit in units[start : start + size]]


def _row(unit: Unit) -> list[object]:
    row: list[object] = [unit.url, unit.title, unit.heading, unit.kind, unit.agency, unit.number, unit.day]
    return [*row, list(unit.state), unit.text]
