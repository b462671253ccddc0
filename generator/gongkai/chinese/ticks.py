"""Cells of official tables: several choices in one cell, ticked ■ or √ and left open □."""

from __future__ import annotations

import re

TICKED = "■▇█●☑☒√✓✔◼⬛"
OPEN = "□○☐◻⬜"
# What □ and ■ become when a table goes through a scanner or loses its font.
_DAMAGED = re.compile(r"^(?:[口囗tTþR\ufffd]|[\ue000-\uf8ff])\s*(?=[一-鿿])")
_MARK = re.compile(f"([{TICKED}{OPEN}])")
# Not inside brackets: 特定群体（低保对象、特困人员） is one choice.
_BETWEEN = re.compile(r"[、，,;；\s]+(?![^（(]*[）)])")


def pieces(text: str) -> tuple[str, ...]:
    """The choices of a cell: the ticked ones where it has tick marks, else everything between 、 and spaces."""
    if not _MARK.search(text):
        return tuple(part for part in _BETWEEN.split(text.strip()) if part)
    marked = _MARK.split(text)[1:]
    ticked = (after for mark, after in zip(marked[::2], marked[1::2], strict=True) if mark in TICKED)
    return tuple(part for after in ticked for part in _BETWEEN.split(after.strip()) if part)


def is_marked(text: str) -> bool:
    """Whether the cell has tick marks."""
    return _MARK.search(text) is not None


def without_damage(piece: str) -> str | None:
    """The words behind a damaged tick (口政府网站, t公开查阅点); None when nothing looks like one."""
    found = _DAMAGED.match(piece)
    return piece[found.end() :] if found else None
