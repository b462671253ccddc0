"""The words of the search that come with the system, and the portal's own file of them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from gongkai.model.search_words import SEARCH_WORDS_FILE, Saying, SearchWords
from gongkai.read.site_file import read_mapping
from gongkai.read.source_file import ReadFile

_BESIDES = "除外"


@cache
def default_search_words() -> SearchWords:
    """Those that come with the system, of which search_words.txt says how they are written."""
    text = files("gongkai.read").joinpath("search_words.txt").read_text("utf-8")
    rows = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    sides = [" ".join(row).split(" > ") for row in rows if row[0] != _BESIDES]
    return SearchWords(
        same=tuple(tuple(side[0].split()) for side in sides if len(side) == 1),
        sayings=tuple(
            Saying(words=tuple(side[0].split()), terms=tuple(side[1].split())) for side in sides if len(side) > 1
        ),
        besides=tuple(word for row in rows if row[0] == _BESIDES for word in row[1:]),
    )


def read_search_words(root: Path) -> ReadFile | None:
    """The portal's own file as one raw record of a pseudo-kind; None where there is none."""
    path = root / SEARCH_WORDS_FILE
    return read_mapping(root, SEARCH_WORDS_FILE, "search-words") if path.exists() else None
