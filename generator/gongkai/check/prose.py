"""What an editor wrote to be read: the fields that hold words, and the lines of the body; and its slips of the pen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache

from gongkai.check.case import Case
from gongkai.check.record import is_public
from gongkai.check.words import attachment, last_word, leaves
from gongkai.chinese.span import QUOTED_AROUND, QUOTED_TOGETHER, Slip, mended
from gongkai.model.finding import Finding, Keys, Rule
from gongkai.model.letter import Letter
from gongkai.model.relations import relations_of
from gongkai.model.source import Raw

Scan = Callable[[str], Iterable[Slip]]
# Where a finding is, in Chinese and English.
_BODY = ("正文", "The text")
More = Callable[[list[Slip]], Mapping[str, str]]
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


def _nothing_more(_found: list[Slip]) -> Mapping[str, str]:
    return {}


def slips(
    case: Case, rule: Rule, scan: Scan, *, whole: bool = False, more: More = _nothing_more
) -> Iterator[Finding]:
    """One finding for each place in a field, and one for each line of the body, or one for the `whole` of it.

    `words` are the slips with what stands around them, `hint` what they should be, `count` how many there are; `more` may add to that.
    """
    if not is_public(case.record):
        return
    for keys, value in fields(case):
        for found in _places(value, scan(value)):
            key = last_word(keys)
            yield _told(case, rule, value, found, *keys, where=(f"“{key}”", f"“{key}”"), more=more(found))
    source = _own_body(case)
    if not any(True for _ in scan(source)):
        return
    shown = without_markup(source)
    lines = _by_line(shown, scan(shown))
    for offset, found in list(lines.items())[: 1 if whole else None]:
        count = sum(map(len, lines.values())) if whole else len(found)
        first = next(_places(shown, found))
        yield _told(case, rule, shown, first, where=_BODY, more=more(found), offset=offset, count=count)


def in_attachments(case: Case, rule: Rule, scan: Scan) -> Iterator[Finding]:
    """One finding for each file beside the record in whose words there is a slip."""
    for file in case.raw.files if is_public(case.record) else ():
        if found := sorted(scan(file.text)):
            keys, *where = attachment(case, file)
            yield _told(case, rule, file.text, found[:1], *keys, where=(where[0], where[1]), more={})


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


class _Tree:
    """The tree of one record, equal to itself alone: what the last rule was told the next one is told again."""

    __slots__ = ("kind", "tree")

    def __init__(self, raw: Raw) -> None:
        self.kind, self.tree = raw.kind, raw.tree

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Tree) and other.tree is self.tree

    def __hash__(self) -> int:
        return id(self.tree)


def fields(case: Case) -> tuple[tuple[Keys, str], ...]:
    """The fields of a record that hold Chinese words of its own."""
    return _fields(_Tree(case.raw))


@lru_cache(maxsize=1)
def _fields(of: _Tree) -> tuple[tuple[Keys, str], ...]:
    silent = _CODES | _references(of.kind)
    return tuple(
        (keys, value) for keys, value in leaves(of.tree) if silent.isdisjoint(keys) and _HAN.search(value)
    )


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
    where: tuple[str, str],
    more: Mapping[str, str],
    offset: int | None = None,
    count: int = 0,
) -> Finding:
    start, end = _around(text, found[0].start, found[-1].end)
    words = text[start:end]
    better = mended(words, found, start)
    args: dict[str, str | int] = {
        "words": words,
        "where": where[0],
        "where_en": where[1],
        "hint": f"改成“{better}”。" if better != words else "",
        "hint_en": f"Write “{better}”." if better != words else "",
        "count": count or len(found),
    }
    return case.finding(rule, *keys, offset=offset, **args, **more)


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
