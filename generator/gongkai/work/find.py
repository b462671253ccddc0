"""Searching a built portal from the command line: would a citizen find this?"""

from __future__ import annotations

from pathlib import Path

from gongkai.index.search.query import Answer, open_index
from gongkai.index.search.reading import Load
from gongkai.release.staging import copy_file

_MOST = 64 * 2**20


def loader(out: Path) -> Load:
    """The files of the index in the portal at `out`."""

    def load(path: str) -> bytes | None:
        try:
            return copy_file(out, f"search/{path}", _MOST)
        except OSError:
            return None

    return load


def find_in(out: Path, query: str) -> Answer | None:
    """What is found in the portal at `out`; None if it has no search index."""
    index = open_index(loader(out))
    return index.query(query) if index else None
