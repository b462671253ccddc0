"""What a report's page adds: its tables behind the headings they belong to, and the same as files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from gongkai.plan.annual import annual_tables, tables_shown
from gongkai.plan.library import Full, Library

_PLACES = {"二、": 0, "三、": 1, "四、": 2}


def _parts(html: str) -> Iterator[tuple[str, int]]:
    """The text in pieces, each with the number of the table that follows it, or -1."""
    for piece in re.split(r"(?=<h2[ >])", html):
        heading = re.sub(r"<[^>]+>", "", piece.partition("</h2>")[0]).strip()
        yield piece, _PLACES.get(heading[:2], -1) if piece.startswith("<h2") else -1


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """The pieces of the text, the tables, and the addresses of the files."""
    tables = annual_tables(tables_shown(library, full))
    stem = full.summary.url.removesuffix(".html")
    files = [("三张统计表", f"{stem}/tables.xlsx", "XLSX"), ("全文和统计表", f"{stem}/report.docx", "DOCX")]
    return {
        "parts": [list(part) for part in _parts(full.html)],
        "tables": msgspec.to_builtins(tables),
        "files": [list(file) for file in files] if tables else [],
    }
