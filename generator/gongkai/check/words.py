"""All the words of a record that could reach a reader, with their places."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any

from gongkai.check.attached import where_in
from gongkai.check.case import Case
from gongkai.check.record import is_public
from gongkai.chinese.identity import bare, find_ids
from gongkai.chinese.quiet import without_ending
from gongkai.chinese.span import Span
from gongkai.model.finding import Finding, Keys, Rule
from gongkai.model.source import Body, RawFile, Trace

Find = Callable[[str], tuple[Span, ...]]
_CONTACTS = ("mobile", "mail", "chat")
OPEN = "公开号码"


def leaves(tree: Any, keys: Keys = ()) -> Iterator[tuple[Keys, str]]:
    """Every text of a tree with the way to it."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from leaves(value, (*keys, key))
    elif isinstance(tree, list):
        for number, value in enumerate(tree):
            yield from leaves(value, (*keys, number))
    elif isinstance(tree, str):
        yield keys, tree


def spots(case: Case, rule: Rule, find: Find) -> Iterator[Finding]:
    """One finding for each field, line of the body, attachment and file name in which `find` finds something."""
    if not is_public(case.record):
        return
    find = _but_open(find, case.profile.open_numbers)
    for keys, value in leaves(case.raw.tree):
        if count := len(find(without_ending(value))):
            word = last_word(keys)
            yield case.finding(rule, *keys, where=f"“{word}”", where_en=f"“{word}”", count=count)
    yield from _in_body(case, rule, find)
    for file in case.raw.files:
        # A number in the name itself was found above, in the field.
        if spans := find(file.text):
            keys, zh, en = attachment(case, file)
            if find(without_ending(file.name)):
                number = next((key + 1 for key in keys if isinstance(key, int)), 1)
                zh, en = f"第{number}个附件", f"Attachment {number}"
            more_zh, more_en = where_in(file, spans)
            yield case.finding(rule, *keys, where=zh + more_zh, where_en=en + more_en, count=len(spans))


def _but_open(find: Find, numbers: tuple[str, ...]) -> Find:
    """The scanner without the contacts that the site names under 公开号码. An id is never one of them."""
    if not numbers:
        return find

    def closed(text: str) -> tuple[Span, ...]:
        spans = find(text)
        return tuple(span for span in spans if span.kind not in _CONTACTS or bare(span.of(text)) not in numbers)

    return closed


def attachment(case: Case, file: RawFile) -> tuple[Keys, str, str]:
    """Where the record asks for a file, and what a message calls it in two languages."""
    named = (keys for keys, value in leaves(case.raw.tree) if value == file.name)
    keys = next(named, ())
    return keys[:2] if keys[:1] == ("附件",) else keys, f"附件“{file.name}”", f"The attachment “{file.name}”"


def traced(case: Case, kinds: Collection[str]) -> Iterator[tuple[RawFile, Keys, tuple[Trace, ...]]]:
    """The files of a public record with traces of these kinds, and where the record asks for them."""
    for file in case.raw.files if is_public(case.record) else ():
        if found := tuple(trace for trace in file.traces if trace.kind in kinds):
            yield file, attachment(case, file)[0], found


def in_tree(tree: Any, rule: Rule, find: Find) -> Iterator[Finding]:
    """Findings in the fields of a tree that is no record: the site's configuration."""
    for keys, value in leaves(tree):
        if keys[:1] == (OPEN,) and keys[-1] == "号码" and not find_ids(value):
            continue
        if count := len(find(without_ending(value))):
            word = last_word(keys)
            yield Finding(
                rule=rule.id, keys=keys, args={"where": f"“{word}”", "where_en": f"“{word}”", "count": count}
            )


def _in_body(case: Case, rule: Rule, find: Find) -> Iterator[Finding]:
    """By line of the source; and once for what only the reader of the finished page sees, as in `**138…**`."""
    body = case.raw.body or Body()
    told = 0
    if len(find(body.source)):
        for offset, line in enumerate(body.source.split("\n")):
            if count := len(find(line)):
                told += count
                yield case.finding(rule, offset=offset, where="正文", where_en="The text", count=count)
    if (count := len(find(body.text)) - told) > 0:
        yield case.finding(rule, offset=0, where="正文", where_en="The text", count=count)


def last_word(keys: Keys) -> str:
    """What a message calls a field: its key, the last that is a word."""
    if keys[:1] == ("附件",) and keys[-1] == "文件":
        return "附件的文件名"
    return next((str(key) for key in reversed(keys) if isinstance(key, str)), "")
