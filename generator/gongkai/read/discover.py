"""Which sources changed since the store last saw them.

A file counts as unchanged only if size, mtime and inode are all equal to what they were; otherwise it is read
again, and the store notices whether its records differ. Never "newer than": restored backups carry old times.
"""

from __future__ import annotations

import os
import sqlite3
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gongkai.model.finding import Finding
from gongkai.model.search_test import SEARCH_TESTS_FILE
from gongkai.model.search_words import SEARCH_WORDS_FILE
from gongkai.model.wording import WORDINGS_FILE
from gongkai.read.faults import SYMLINK

Stat = tuple[int, int, int]
FOLDERS = ("content", "catalogue")
KIND_FOLDER = "catalogue/kinds"
# Stands in a path for what cannot be shown; such a file is told and never opened.
LOST = "\ufffd"
# Controls, format signs, halves of what is no UTF-8, breaks of lines. Unassigned ones are left: new rare characters.
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Paths relative to the portal, sorted: to be read, and gone. `beside` are the files that are no sources."""

    changed: tuple[tuple[str, Stat], ...]
    removed: tuple[str, ...]
    beside: dict[str, Stat]
    total: int


def stat_of(entry: os.DirEntry[str] | Path) -> Stat:
    """Size, mtime in nanoseconds and inode."""
    stat = entry.stat(follow_symlinks=False)
    return (stat.st_size, stat.st_mtime_ns, stat.st_ino)


def shown(name: str) -> str:
    """A file's name in which what is no text, or would move the cursor of a terminal, is “�”."""
    return (
        name
        if name.isprintable()
        else "".join(LOST if unicodedata.category(sign) in _UNSEEN else sign for sign in name)
    )


def _walk(folder: str, prefix: str) -> Iterator[tuple[str, Stat]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            path = f"{prefix}/{shown(entry.name)}"
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(entry.path, path)
            else:
                yield path, stat_of(entry)


def _is_source(path: str) -> bool:
    if path in (WORDINGS_FILE, SEARCH_WORDS_FILE, SEARCH_TESTS_FILE):
        return False
    if path.endswith(".csv"):
        return path.startswith("catalogue/") and not path.startswith(f"{KIND_FOLDER}/")
    return path.endswith((".md", ".yml", ".yaml")) and not path.startswith(f"{KIND_FOLDER}/")


def linked(root: Path, folder: str) -> tuple[Finding, ...]:
    """The links in a folder of the portal, or the folder itself if it is one: they lead to what is not of the portal."""
    inside = (Path(place, name) for place, *names in os.walk(root / folder) for name in (*names[0], *names[1]))
    links = sorted(path for path in (root / folder, *inside) if path.is_symlink())
    return tuple(Finding(rule=SYMLINK.id, path=shown(path.relative_to(root).as_posix())) for path in links)


def discover(root: Path, db: sqlite3.Connection) -> Changes:
    """Compare the folders of the portal with the store."""
    found: dict[str, Stat] = {}
    for folder in FOLDERS:
        if (root / folder).is_dir():
            found.update(_walk(str(root / folder), folder))
    known = {row[0]: row[1:4] for row in db.execute("SELECT path, size, mtime, inode FROM source")}
    sources = {path: stat for path, stat in found.items() if _is_source(path)}
    changed = {path for path, stat in sources.items() if known.get(path) != stat}
    for file, path, *stat in db.execute("SELECT file, path, size, mtime, inode FROM attached"):
        if path in sources and found.get(file, (None, None, None)) != tuple(stat):
            changed.add(path)
    return Changes(
        changed=tuple((path, sources[path]) for path in sorted(changed)),
        removed=tuple(sorted(path for path in known if path not in sources)),
        beside={path: stat for path, stat in found.items() if path not in sources},
        total=len(sources),
    )
