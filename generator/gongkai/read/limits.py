"""What a file may hold, counted before anything is built from it.

A reader that a hostile or broken file keeps busy cannot say what is wrong with it. So there is no clock here, whose
answer would depend on the machine, but counts that anybody can repeat. Each leaves well over twice of what the largest
real documents need (1,500 laws: 170,000 characters, 5,000 lines), and keeps the work on a file to a few seconds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MAX_SPOTS = 100_000
MAX_ROWS = 10_000
_MAX_SIGNS = 400_000
_MAX_LINES = 20_000
_MAX_CELLS = 60_000
_MAX_TAGS = 100
_MAX_QUOTES = 20
_MAX_NOTES = 2_000
_MAX_MAILS = 200

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_EMPTY = frozenset(("br", "hr", "img", "col", "input", "wbr"))
_QUOTE = re.compile(r"^(?:[ \t]*>)+", re.MULTILINE)
_NOTE = re.compile(r"^[ \t]*\[\^", re.MULTILINE)
# comrak links each mail address of a line and copies what is left of the line: 20,000 of them take 1.6 GB.
_MAIL = re.compile(r"@|&#(?:0*64|[xX]0*40);|&commat;")
_BLANK = re.compile(r"\n[ \t>]*(?=\n)")
_SEPARATOR = re.compile("[,，、；;\n]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Excess:
    """More of something than is read: what, in two languages, how many, and how many may be."""

    what: str
    what_en: str
    count: int
    limit: int


def _open_tags(text: str) -> int:
    """The most HTML tags that are open at once."""
    most = now = 0
    for tag in _TAG.finditer(text):
        if tag[2].lower() not in _EMPTY:
            now = max(now - 1, 0) if tag[1] else now + 1
            most = max(most, now)
    return most


def _cells(text: str) -> int:
    """The cells that tables may come to: every row of a table is filled up to its widest."""
    if "|" not in text:
        return 0
    blocks = (block.split("\n") for block in _BLANK.split(text) if "|" in block)
    return sum(len(lines) * (max(line.count("|") for line in lines) + 1) for lines in blocks)


def _quotes(text: str) -> int:
    return max((run[0].count(">") for run in _QUOTE.finditer(text)), default=0)


def _mails(text: str) -> int:
    """The most signs of a mail address in one line."""
    return max((sum(1 for _ in _MAIL.finditer(line)) for line in text.split("\n")), default=0)


def excess_of_body(text: str) -> Excess | None:
    """What the Markdown of a document has too much of, if anything."""
    counts = (
        ("字符", "characters", len(text), _MAX_SIGNS),
        ("行", "lines", text.count("\n"), _MAX_LINES),
        ("层引用（>）", "levels of quotation (>)", _quotes(text), _MAX_QUOTES),
        ("层 HTML 标签", "levels of HTML tags", _open_tags(text), _MAX_TAGS),
        ("个表格单元格", "cells of tables", _cells(text), _MAX_CELLS),
        ("个邮箱符号（@）写在一行里", "mail signs (@) in one line", _mails(text), _MAX_MAILS),
        ("条脚注", "footnotes", len(_NOTE.findall(text)), _MAX_NOTES),
    )
    return next((Excess(what=w, what_en=e, count=c, limit=m) for w, e, c, m in counts if c > m), None)


def excess_of_sheet(text: str) -> Excess | None:
    """What a CSV table has too much of, if anything."""
    count = len(_SEPARATOR.findall(text))
    return None if count <= MAX_SPOTS else Excess(what="格", what_en="cells", count=count, limit=MAX_SPOTS)
