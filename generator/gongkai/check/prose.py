"""What an editor wrote to be read: the fields that hold words, and the lines of the body; and its slips of the pen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from gongkai.check.case import Case
from gongkai.check.record import is_public
from gongkai.chinese.span import QUOTED_AROUND, QUOTED_TOGETHER, Slip, mended
from gongkai.model.finding import Finding, Keys, Rule
from gongkai.model.letter import Letter
from gongkai.model.relations import relations_of

Scan = Callable[[str], Iterable[Slip]]
# What stands in them is a name of something else, not a sentence; 文号, 索引号 and limits have rules of their own.
_CODES = frozenset(
    [
        "编号",
        "旧编号",
        "文件",
        "网址",
        "邮箱",
        "电话",
        "文号",
        "索引号",
        "规则",
        "规范性文件编号",
        "统一编号",
        "法定时限",
        "承诺时限",
    ]
)
# Signs of Markdown and HTML, addresses and code: nobody reads them.
_MARKUP = re.compile(
    r"^[ \t]*(?:!!!|\?\?\?|===)[^\n]*|`[^`\n]*`|<[^<>\n]*>|(?<=\])\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|https?://[!-~]+",
    re.MULTILINE,
)
_HAN = re.compile("[\u4e00-\u9fff\ue000-\uf8ff\ufffd]")


def without_markup(source: str) -> str:
    """The source with blanks in place of what nobody reads: every sign stays where it was."""
    return _MARKUP.sub(lambda match: " " * len(match[0]), source)


def slips(case: Case, rule: Rule, scan: Scan, *, whole: bool = False) -> Iterator[Finding]:
    """One finding for each place in a field, and one for each line of the body, or one for the `whole` of it.

    `words` are the slips with what stands around them, `hint` what they should be, `count` how many there are.
    """
    if not is_public(case.record):
        return
    for keys, value in fields(case):
        key = _last_word(keys)
        for found in _places(value, scan(value)):
            yield _told(case, rule, value, found, *keys, where=f"“{key}”", where_en=f"“{key}”")
    source = _own_body(case)
    if not any(True for _ in scan(source)):
        return
    shown = without_markup(source)
    lines = _by_line(shown, scan(shown))
    for offset, found in list(lines.items())[: 1 if whole else None]:
        count = sum(map(len, lines.values())) if whole else len(found)
        first = next(_places(shown, found))
        yield _told(case, rule, shown, first, where="正文", where_en="The text", offset=offset, count=count)


def _own_body(case: Case) -> str:
    """The body as Markdown. What a citizen wrote is left as it is."""
    return case.raw.body.source if case.raw.body and not isinstance(case.record, Letter) else ""


def _by_line(text: str, found: Iterable[Slip]) -> dict[int, list[Slip]]:
    """The slips by the number of the line, from 0."""
    lines: dict[int, list[Slip]] = {}
    line = done = 0
    for slip in sorted(found):
        line += text.count("\n", done, slip.start)
        done = slip.start
        lines.setdefault(line, []).append(slip)
    return lines


def fields(case: Case) -> Iterator[tuple[Keys, str]]:
    """The fields of a record that hold Chinese words of its own."""
    yield from _leaves(case.raw.tree, _references(case.raw.kind))


def _places(text: str, found: Iterable[Slip]) -> Iterator[list[Slip]]:
    """Slips that stand so near each other that they are quoted together."""
    near: list[Slip] = []
    for slip in sorted(found):
        if near and (slip.end - near[0].start > QUOTED_TOGETHER or "\n" in text[near[0].start : slip.end]):
            yield near
            near = []
        near.append(slip)
    if near:
        yield near


def _told(
    case: Case,
    rule: Rule,
    text: str,
    found: list[Slip],
    *keys: str | int,
    where: str,
    where_en: str,
    offset: int | None = None,
    count: int = 0,
) -> Finding:
    start, end = _around(text, found[0].start, found[-1].end)
    words = text[start:end]
    better = mended(words, found, start)
    args: dict[str, str | int] = {
        "words": words,
        "hint": f"改成“{better}”。" if better != words else "",
        "hint_en": f"Write “{better}”." if better != words else "",
        "count": count or len(found),
    }
    return case.finding(rule, *keys, offset=offset, where=where, where_en=where_en, **args)


def _around(text: str, first: int, last: int) -> tuple[int, int]:
    """From where to where slips are quoted: with a few signs on both sides, within their line and without blanks."""
    start = max(first - QUOTED_AROUND, text.rfind("\n", 0, first) + 1)
    stop = text.find("\n", last)
    end = min(last + QUOTED_AROUND, len(text) if stop < 0 else stop)
    while start < first and text[start].isspace():
        start += 1
    while end > last and text[end - 1].isspace():
        end -= 1
    return start, end


@cache
def _references(kind: str) -> frozenset[str]:
    """The keys by which records of a kind name others: to change one would break the reference."""
    return frozenset(relation.label for relation in relations_of(kind))


def _leaves(tree: Any, references: frozenset[str], keys: Keys = ()) -> Iterator[tuple[Keys, str]]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            if key not in _CODES and key not in references:
                yield from _leaves(value, references, (*keys, key))
    elif isinstance(tree, list):
        for number, value in enumerate(tree):
            yield from _leaves(value, references, (*keys, number))
    elif isinstance(tree, str) and _HAN.search(tree):
        yield keys, tree


def _last_word(keys: Keys) -> str:
    return next((str(key) for key in reversed(keys) if isinstance(key, str)), "")
