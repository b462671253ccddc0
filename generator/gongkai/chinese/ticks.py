"""Cells of official tables: several choices in one cell, ticked ■ or √ and left open □."""

from __future__ import annotations

import re
from collections.abc import Iterator

TICKED = "■▇█●☑☒√✓✔◼⬛"
OPEN = "□○☐◻⬜"
# What □ and ■ become when a table goes through a scanner or loses its font.
_DAMAGED = re.compile(r"^(?:[口囗tTþR\ufffd]|[\ue000-\uf8ff])\s*(?=[一-鿿])")
_MARK = re.compile(f"([{TICKED}{OPEN}])")
_OPENING = "（("
_BRACKETS = _OPENING + "）)"
_BETWEEN = re.compile(r"[、，,;；\s]+|[（(]|[）)]")


def _parts(text: str) -> Iterator[str]:
    """What stands between 、 and spaces, but not inside brackets: 特定群体（低保对象、特困人员） is one choice.

    A sign stands inside if the next bracket closes. One walk, as a cell may be as long as a file.
    """
    done, waiting = 0, list[re.Match[str]]()
    for found in (*_BETWEEN.finditer(text), None):
        if found and found[0] not in _BRACKETS:
            waiting.append(found)
            continue
        for between in waiting if found is None or found[0] in _OPENING else ():
            yield text[done : between.start()]
            done = between.end()
        waiting.clear()
    yield text[done:]


def pieces(text: str) -> tuple[str, ...]:
    """The choices of a cell: the ticked ones where it has tick marks, else everything between 、 and spaces."""
    if not _MARK.search(text):
        return tuple(part for part in _parts(text.strip()) if part)
    marked = _MARK.split(text)[1:]
    ticked = (after for mark, after in zip(marked[::2], marked[1::2], strict=True) if mark in TICKED)
    return tuple(part for after in ticked for part in _parts(after.strip()) if part)


def is_marked(text: str) -> bool:
    """Whether the cell has tick marks."""
    return _MARK.search(text) is not None


def without_damage(piece: str) -> str | None:
    """The words behind a damaged tick (口政府网站, t公开查阅点); None when nothing looks like one."""
    found = _DAMAGED.match(piece)
    return piece[found.end() :] if found else None
