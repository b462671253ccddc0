"""Searching a built portal from the command line: would a citizen find this?"""

from __future__ import annotations

from pathlib import Path

from gongkai.index.search.query import Hit, best, entry, find
from gongkai.release.staging import copy_file

_MOST = 64 * 2**20


def find_in(out: Path, query: str, count: int = 10) -> list[Hit] | None:
    """The best hits in the portal at `out`; None if it has no search index."""
    if not (out / "search/segments.js").is_file():
        return None
    _, names = entry(copy_file(out, "search/segments.js", _MOST))
    hits = [hit for name in names for hit in find(copy_file(out, f"search/{name}", _MOST), query)]
    return best(hits, count)
