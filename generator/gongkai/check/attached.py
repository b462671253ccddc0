"""Where in an attachment something stands: sheet and cell, page, paragraph; by part and line, in two languages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from string import ascii_uppercase

from gongkai.chinese.span import Span
from gongkai.model.source import Part, RawFile

_SHOWN = 3


def letters(column: int) -> str:
    """The name of a column, counted from 0: A … Z, AA …"""
    name = ""
    while column >= 0:
        column, rest = divmod(column, len(ascii_uppercase))
        name = ascii_uppercase[rest] + name
        column -= 1
    return name


def _line(file: RawFile, part: Part, at: int) -> int:
    return file.text.count("\n", part.start, at) + 1


def _place(file: RawFile, at: int) -> tuple[str, str, str, str]:
    """The part and the spot in it, each in two languages; empty where the file has no parts."""
    number = bisect_right([part.start for part in file.parts], at) - 1
    if number < 0:
        return "", "", "", ""
    part = file.parts[number]
    if part.lines == "cell":
        start = file.text.rfind("\n", 0, at) + 1
        column = letters(file.text.count("\t", start, at))
        cell = f"{column}{_line(file, part, at)}"
        return part.zh, cell, part.en, cell
    if part.lines == "paragraph":
        line = _line(file, part, at)
        return part.zh, f"第{line}段", part.en, f"paragraph {line}"
    return part.zh, "", part.en, ""


def where_in(file: RawFile, spans: Iterable[Span]) -> tuple[str, str]:
    """The first few places, in brackets, for a message; empty where nothing can be said."""
    places = list(dict.fromkeys(_place(file, span.start) for span in spans))
    more = len(places) > _SHOWN
    zh = _joined([place[:2] for place in places[:_SHOWN]], "、", "")
    en = _joined([place[2:] for place in places[:_SHOWN]], ", ", " ")
    return (f"（{zh}{'等' if more else ''}）", f" ({en}{' …' if more else ''})") if zh else ("", "")


def _joined(places: list[tuple[str, str]], comma: str, gap: str) -> str:
    """Part and spots; a part that goes on is not named again."""
    before = ("", *(part for part, _ in places))
    named = ((part if part != last else "", spot) for (part, spot), last in zip(places, before, strict=False))
    return comma.join(gap.join(word for word in words if word) for words in named if any(words))
