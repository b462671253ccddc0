"""What a PDF or a scan leaves behind in a text: page numbers, and lines broken where the paper ended."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.chinese.span import Slip

_PAGE = re.compile(
    r"^[ \t\u3000]*(?:[-—–―－][ \u3000]?[0-9]{1,3}[ \u3000]?[-—–―－]|第[ ]?[0-9]{1,3}[ ]?页(?:[ ，,/]{0,2}共[ ]?[0-9]{1,3}[ ]?页)?)"
    r"[ \t\u3000]*$",
    re.MULTILINE,
)
# A line that ends within a sentence: after a character, where the next one goes on with a character.
_BROKEN = re.compile(
    r"^[ \t\u3000]*[\u4e00-\u9fff“《（][^\n|]{18,60}[\u4e00-\u9fff，、]\n(?=[\u4e00-\u9fff，、。；][^\n|]{4,})",
    re.MULTILINE,
)
_SAME = 4


def page_numbers(text: str) -> Iterator[Slip]:
    """Lines of nothing but `- 3 -` or 第3页."""
    for match in _PAGE.finditer(text):
        yield Slip(match.start(), match.end(), "page")


def broken_lines(text: str) -> Iterator[Slip]:
    """The end of each line of a paragraph that was broken at the width of a page: two such lines of one length."""
    before: re.Match[str] | None = None
    for match in _BROKEN.finditer(text):
        if before and before.end() == match.start() and abs(_length(before) - _length(match)) <= _SAME:
            yield Slip(match.end() - 2, match.end() - 1, "broken")
        before = match


def _length(match: re.Match[str]) -> int:
    return match.end() - match.start()


def residues(text: str) -> Iterator[Slip]:
    """Both."""
    yield from page_numbers(text)
    yield from broken_lines(text)
