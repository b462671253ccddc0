"""The words of every released file, whatever its format, and the personal numbers in them."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path

from gongkai.chinese.identity import find_ids, find_mobiles, find_named_cards
from gongkai.chinese.papers import find_papers
from gongkai.read.attachments import words_of

FINDERS = (find_ids, find_mobiles, find_named_cards, find_papers)
PACKED = (".docx", ".xlsx", ".pdf")


def words_in(path: Path) -> str:
    """What a reader, a search engine or a program can find in a file."""
    data = path.read_bytes()
    if path.suffix.lower() in PACKED:
        words, opened = words_of(path.name, data)
        assert opened, path
        return words.text
    return data.decode("utf-16" if data.startswith(codecs.BOM_UTF16_LE) else "utf-8", "replace")


def holders(folder: Path, *words: str) -> list[str]:
    """The files below a folder in which any of the words stands."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [path.relative_to(folder).as_posix() for path in files if any(word in words_in(path) for word in words)]


def leaks(out: Path) -> Iterator[tuple[str, str]]:
    """File and kind of number, for every file that holds one in its name or its words."""
    for path in sorted(path for path in out.rglob("*") if path.is_file()):
        words = f"{path.name}\n{words_in(path)}"
        for find in FINDERS:
            if find(words):
                yield path.relative_to(out).as_posix(), find.__name__
