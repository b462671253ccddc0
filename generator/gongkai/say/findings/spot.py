"""Where on its line a finding is. Findings know keys and values, not columns; the line says where these stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.model.finding import Finding

# From and to, in characters from 0; the end is exclusive.
Span = tuple[int, int]
_OF_NUMBERS = frozenset("0123456789-")


def spot(finding: Finding, line: str) -> Span | None:
    """The value of the finding that stands on the line exactly once, else its key or what is written behind it; or None."""
    name = next((key for key in reversed(finding.keys) if isinstance(key, str)), "")
    key, value = _key(name, line) if name else (None, None)
    words = [word for word in finding.args.values() if isinstance(word, str) and word]
    found = [span for word in words if (span := _in_value(word, line, value) if value else _alone(word, line))]
    return max(found, key=lambda span: (span[1] - span[0], span), default=key if name in words else value)


def _in_value(word: str, line: str, value: Span) -> Span | None:
    """A number counts as a whole only: the year in a date is not the date."""
    found = [
        at for at in _places(word, line, *value) if not word.isdigit() or _whole(line, at, len(word), value[1])
    ]
    return (found[0], found[0] + len(word)) if len(found) == 1 else None


def _whole(line: str, at: int, length: int, end: int) -> bool:
    return (
        line[at - 1 : at] not in _OF_NUMBERS and line[at + length : min(at + length + 1, end)] not in _OF_NUMBERS
    )


def _alone(word: str, line: str) -> Span | None:
    """Without a key, as in the row of a table, a number may be any."""
    found = [] if word.isdigit() else list(_places(word, line, 0, len(line)))
    return (found[0], found[0] + len(word)) if len(found) == 1 else None


def _places(word: str, line: str, start: int, end: int) -> Iterator[int]:
    """Where a word begins, from left to right, without overlaps."""
    while (at := line.find(word, start, end)) >= 0:
        yield at
        start = at + len(word)


def _key(name: str, line: str) -> tuple[Span, Span] | tuple[None, None]:
    """A key on the line, and its value: up to a remark, or to the end of its place in a list in braces."""
    key = rf"[\"']?({re.escape(name)})[\"']?[ ]*:[ ]+"
    found = re.search(rf"^[ \-]*{key}(.*?\S)(?:[ ]+#.*)?$", line) or re.search(
        rf"[{{,][ ]*{key}([^,}}]*[^,}} ])", line
    )
    return (found.span(1), found.span(2)) if found else (None, None)
