"""Where the data files of a page stand: beside it, as CSV, JSON and workbook."""

from __future__ import annotations

from gongkai.plan.views import Link

FORMATS = ("csv", "json", "xlsx")


def data_files(stem: str) -> tuple[Link, ...]:
    """The files of a table, by their address without the ending."""
    return tuple(Link(text=ending.upper(), url=f"{stem}.{ending}") for ending in FORMATS)


def stem_of(url: str) -> str:
    """Where the data of a page stand: `mailbox/index.html` → `mailbox/data`, `numbers/x.html` → `numbers/x`."""
    stem = url.removesuffix(".html")
    return f"{stem.removesuffix('index')}data" if stem.endswith("/index") else stem


def beside(url: str) -> tuple[Link, ...]:
    """The files of the table that a page shows."""
    return data_files(stem_of(url))
