"""Reading single clauses out of a document's HTML, and marking those that are explained elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

from gongkai.chinese.text import plain

_CLAUSE = re.compile(r'<(h[1-6]|p) id="([a-z][0-9][0-9_-]*)">.*?(?=</\1>)', re.DOTALL)
_OPENING = re.compile(r'<(?:h[1-6]|p) id="([a-z][0-9][0-9_-]*)">')


def _inside(anchor: str, other: str) -> bool:
    """Whether `other` is a part of the clause `anchor`: s1-2 of s1; all articles of a chapter."""
    return other.startswith(f"{anchor}-") or (anchor.startswith("c") and not other.startswith("c"))


def clause_text(html: str, anchor: str) -> tuple[str, ...]:
    """The lines of a clause, up to the next one that is no part of it; empty if there is none."""
    found = list(_OPENING.finditer(html))
    start = next((match for match in found if match[1] == anchor), None)
    if start is None:
        return ()
    after = (m.start() for m in found if m.start() > start.start() and not _inside(anchor, m[1]))
    return tuple(plain(html[start.start() : next(after, len(html))]).split("\n"))


def marked(html: str, links: Mapping[str, str], words: str) -> str:
    """The HTML with a link at the end of every clause that is explained."""

    def mark(match: re.Match[str]) -> str:
        url = links.get(match[2])
        return f'{match[0]} <a class="gk-clause-link" href="{escape(url)}">{words}</a>' if url else match[0]

    return _CLAUSE.sub(mark, html)
