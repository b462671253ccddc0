"""The words of the search that come with the system, and the portal's own file of them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from gongkai.model.search_words import SEARCH_WORDS_FILE, SearchWords, words_in
from gongkai.read.site_file import read_mapping
from gongkai.read.source_file import ReadFile


@cache
def default_search_words() -> SearchWords:
    """Those that come with the system."""
    return words_in(files("gongkai.read").joinpath("search_words.txt").read_text("utf-8"))


def read_search_words(root: Path) -> ReadFile | None:
    """The portal's own file as one raw record of a pseudo-kind; None where there is none."""
    path = root / SEARCH_WORDS_FILE
    return read_mapping(root, SEARCH_WORDS_FILE, "search-words") if path.exists() else None
