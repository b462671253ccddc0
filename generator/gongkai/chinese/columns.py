"""How wide text is where every sign stands in a grid: a Chinese character takes two columns of a terminal."""

from __future__ import annotations

from unicodedata import combining, east_asian_width


def columns(text: str) -> int:
    """Columns of a terminal (Unicode Standard Annex 11): wide and full-width signs take two, accents none.

    Signs of ambiguous width, such as “ and …, count as one, as terminals in UTF-8 have it.
    """
    return sum(map(_columns, text))


def _columns(sign: str) -> int:
    if combining(sign):
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1
