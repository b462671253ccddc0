"""What a mending changes, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import unified_diff

from gongkai.chinese.quiet import quiet
from gongkai.model.edit import Mending


def hunks(before: Sequence[str], after: Sequence[str], around: int = 1) -> Iterator[str]:
    """The changed lines with those around them, without heads."""
    yield from (line.rstrip("\r\n") for line in list(unified_diff(before, after, n=around))[2:])


def difference(mending: Mending) -> str:
    """A unified diff. It may end up in a log, so personal numbers are starred."""
    path = quiet(mending.path)
    lines = (f"--- {path}", f"+++ {path}", *hunks(mending.before.splitlines(), mending.after.splitlines()))
    return "\n".join(quiet(line) for line in lines)
