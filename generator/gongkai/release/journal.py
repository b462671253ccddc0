"""The commit record.

Before it is written nothing has happened; once it is, the release will be completed, by this run or by the next.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import msgspec

from gongkai.release.staging import _safe, clear_staging, is_safe, no_links, staging_of

RECORD = "COMMIT.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """One release: its number, the URLs that were staged, and those that go."""

    release: int
    write: tuple[str, ...]
    remove: tuple[str, ...]


def write_journal(out: Path, journal: Journal) -> None:
    """Make the staged files durable, then the record, in that order."""
    folder = staging_of(out)
    folder.mkdir(parents=True, exist_ok=True)
    os.sync()
    draft = folder / (RECORD + ".draft")
    with draft.open("wb") as file:
        file.write(msgspec.json.encode(journal))
        file.flush()
        os.fsync(file.fileno())
    draft.replace(folder / RECORD)
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def read_journal(out: Path) -> Journal | None:
    """The commit record of a release that was not completed, if there is one."""
    try:
        found = msgspec.json.decode((staging_of(out) / RECORD).read_bytes(), type=Journal)
    except (FileNotFoundError, NotADirectoryError, msgspec.DecodeError):
        return None
    return found if all(is_safe(url) for url in (*found.write, *found.remove)) else None


def _put(out: Path, url: str) -> None:
    source, target = _safe(staging_of(out), url), _safe(out, url)
    if not source.exists():
        return  # already in place: an earlier run got this far
    no_links(out, target)
    try:
        source.replace(target)
    except (FileNotFoundError, NotADirectoryError):
        target.parent.mkdir(parents=True, exist_ok=True)
        source.replace(target)


def _drop(out: Path, url: str) -> None:
    path = _safe(out, url)
    no_links(out, path)
    if path.is_dir():
        return  # a folder has taken its name
    with contextlib.suppress(NotADirectoryError):
        path.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        while path.parent != out:
            path = path.parent
            path.rmdir()  # only succeeds when the folder is empty


def _above(url: str) -> set[str]:
    return {parent.as_posix() for parent in PurePosixPath(url).parents}


def _in_the_way(journal: Journal) -> Iterator[str]:
    """Files to be removed whose name becomes a folder, or whose folder becomes a file."""
    folders, files = {parent for url in journal.write for parent in _above(url)}, set(journal.write)
    yield from (url for url in journal.remove if url in folders or files & _above(url))


def complete(out: Path, journal: Journal) -> None:
    """Rename everything into place, then remove what is gone, then forget the record. May be repeated."""
    out.mkdir(parents=True, exist_ok=True)
    for url in _in_the_way(journal):
        _drop(out, url)
    for url in journal.write:
        _put(out, url)
    for url in journal.remove:
        _drop(out, url)
    (staging_of(out) / RECORD).unlink(missing_ok=True)
    clear_staging(out)
