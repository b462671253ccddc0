"""Signs that officials mean as they stand and Markdown takes for markup.

Stars hide (`138****1234`, `李*明`, `张**、李**`) and multiply (`120*80*60`), a tilde says "to" (`10~20元，30~50元`).
Read as Markdown these numbers and names lose their stars, and whole clauses are struck out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

# Never part of a text that is interchanged, so nobody's own signs.
_STAR, _TILDE = "\ufdd0", "\ufdd1"
# A line of nothing but stars is a rule across the page.
_RULE_OR_STARS = re.compile(
    r"(?P<rule>^ {0,3}(?:\*[ \t]*){3,}$)|(?<!\\)\*{4,}|(?<=[^\W_])\*(?=[^\W_])", re.MULTILINE
)
_LONE_TILDE = re.compile("(?<!~)~(?!~)")
_PARAGRAPH = re.compile(r"(\n[ \t]*\n)")
_RUN = re.compile(r"(?<!\\)\*+")
_CLOSING = frozenset("、，。；：？！）》】」』”’)],.;:?!|")


def shield(source: str) -> str:
    """The source with every such sign replaced by a stand-in that Markdown leaves alone.

    `**重点**`, `*em*` between other signs than letters, `~~gone~~`, lists and rules of stars stay markup. What is
    no longer markup: a single star between two letters or digits, four stars and more, a single tilde.
    """
    if "~" in source:
        source = _LONE_TILDE.sub(_TILDE, source)
    if "*" not in source:
        return source
    source = _RULE_OR_STARS.sub(_unless_rule, source)
    return "".join(_hide_masks(part) if "*" in part else part for part in _PARAGRAPH.split(source))


def unshield(markup: str) -> str:
    """The signs themselves again, also where they stand in the address of a link."""
    for stand_in, sign in ((_STAR, "*"), (_TILDE, "~")):
        markup = markup.replace(stand_in, sign).replace(quote(stand_in), sign)
    return markup


def _unless_rule(match: re.Match[str]) -> str:
    return match[0] if match["rule"] else _STAR * len(match[0])


def _hide_masks(paragraph: str) -> str:
    """Stars behind a letter that open nothing and close nothing: the rest of a name."""
    pieces, done = [], 0
    for start, end in _masks(paragraph):
        pieces += [paragraph[done:start], _STAR * (end - start)]
        done = end
    return "".join((*pieces, paragraph[done:]))


def _masks(paragraph: str) -> Iterator[tuple[int, int]]:
    is_open = False
    for run in _RUN.finditer(paragraph):
        before, after = paragraph[run.start() - 1 : run.start()], paragraph[run.end() : run.end() + 1]
        opens = bool(after) and not after.isspace() and after not in _CLOSING
        if is_open and before and not before.isspace():
            is_open = False
        elif opens:
            is_open = True
        elif before.isalnum():
            yield run.span()
