"""Clauses of official documents: 第三条, 第二章, 一、, （一）, and the anchor under which each can be linked.

The anchor is made of the clause's own number, so it stays the same when headings around it come and go:
`c2` 第二章, `a3` 第三条, `s1` 一、, `s1-2` （二） below 一、 (GB/T 9704-2012 7.3.3).
"""

from __future__ import annotations

import re

from gongkai.chinese.numerals import from_han

_HAN = "[〇零一二两三四五六七八九十百]{1,7}"
_MARK = re.compile(
    rf"\s*(?:第(?P<chapter>{_HAN}|[0-9]{{1,3}})章|第(?P<article>{_HAN}|[0-9]{{1,4}})条(?:之(?P<twin>{_HAN}))?"
    rf"|(?P<section>{_HAN})、|[（(](?P<point>{_HAN})[)）])"
)
_ANCHOR = re.compile(r"(?:c[0-9]+|a[0-9]+(?:-[0-9]+)?|s[0-9]+(?:-[0-9]+)?)")


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else from_han(text) or 0


def clause_mark(text: str) -> tuple[str, int, int] | None:
    """The letter and number of the clause that begins a line; for （二） the letter `p`. The third: 第三条之一."""
    match = _MARK.match(text)
    if match is None:
        return None
    for name, letter in (("chapter", "c"), ("article", "a"), ("section", "s"), ("point", "p")):
        if match[name]:
            number = _number(match[name])
            return (letter, number, _number(match["twin"] or "0")) if number else None
    return None


class Anchors:
    """Anchors for the clauses of one document, in reading order; a number that comes again gets a tail."""

    def __init__(self) -> None:
        self._section = ""
        self._seen: dict[str, int] = {}

    def take(self, text: str) -> str:
        """The anchor of the clause that begins this line; empty if none does."""
        mark = clause_mark(text)
        if mark is None:
            return ""
        letter, number, twin = mark
        if letter == "p" and not self._section:
            return ""
        name = f"{self._section}-{number}" if letter == "p" else f"{letter}{number}" + (f"-{twin}" if twin else "")
        name = self.once(name)
        if letter != "p":
            self._section = name if letter == "s" else ""
        return name

    def once(self, name: str) -> str:
        """The name itself the first time, then with a tail."""
        self._seen[name] = self._seen.get(name, 0) + 1
        return name if self._seen[name] == 1 else f"{name}_{self._seen[name]}"


def anchor_of(words: str) -> str:
    """What an editor writes of a clause, as an anchor: 第三条, a3, 一、, 一（二）; empty if it is none."""
    text = words.strip()
    if _ANCHOR.fullmatch(text):
        return text
    point = re.fullmatch(rf"(?P<section>{_HAN})、?[（(](?P<point>{_HAN})[)）]", text)
    if point:
        return f"s{_number(point['section'])}-{_number(point['point'])}"
    mark = clause_mark(text if re.search("[条章、]", text) else f"{text}、")
    if mark is None or mark[0] == "p":
        return ""
    return f"{mark[0]}{mark[1]}" + (f"-{mark[2]}" if mark[2] else "")
