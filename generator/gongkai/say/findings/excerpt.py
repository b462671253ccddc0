"""The line of a source below a finding, with a mark below the spot that is meant."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.chinese.columns import columns
from gongkai.say.findings.spot import Span
from gongkai.say.findings.told import Told

WIDTH = 100
_CUT = "…"


def excerpt(told: Told, width: int = WIDTH) -> Iterator[str]:
    """The line, and the mark if the spot is known; nothing where there is no line or no word on it.

    `width` is in columns of a terminal; a longer line is cut around the spot.
    """
    if not any(sign.isalnum() for sign in told.source):
        return
    head = f"    {told.line} | "
    line, span = _cut(told.source, told.span, max(width - len(head), 20))
    yield head + line
    if span:
        start, end = span
        yield f"{'| ':>{len(head)}}{' ' * columns(line[:start])}{'^' * max(columns(line[start:end]), 1)}"


def _cut(line: str, span: Span | None, room: int) -> tuple[str, Span | None]:
    """As much of the line as there is room for, with the span as it stands in it."""
    if _fits(line, room):
        return line, span
    room -= 2 * columns(_CUT)
    start, end = span or (0, 0)
    first = 0 if _fits(line[:end], room) else start - _most(line[:start][::-1], room // 3)
    last = first + _most(line[first:], room)
    before, after = _CUT if first else "", _CUT if last < len(line) else ""
    moved = len(before) - first
    return f"{before}{line[first:last]}{after}", span and (start + moved, min(end, last) + moved)


def _fits(text: str, room: int) -> bool:
    return 2 * len(text) <= room or _most(text, room) == len(text)


def _most(text: str, room: int) -> int:
    """How many signs of a text have room, from its beginning; a line may be as long as its file."""
    for number, sign in enumerate(text):
        room -= columns(sign)
        if room < 0:
            return number
    return len(text)
