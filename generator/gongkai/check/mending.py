"""Mending a source by itself: pure functions from its text and its findings to the text as it should be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from itertools import islice
from pkgutil import iter_modules

from gongkai.model.edit import Edit
from gongkai.model.finding import Finding

Fix = Callable[[str, Finding], Iterable[Edit]]
_BREAK = re.compile("\r\n|\r|\n")


@cache
def fixes() -> Mapping[str, Fix]:
    """The fix of each rule that has one, by the rule's id."""
    package = import_module("gongkai.check.fixes")
    modules = [import_module(f"gongkai.check.fixes.{m.name}") for m in iter_modules(package.__path__)]
    return {rule: module.edits for module in modules for rule in module.RULES}


def line_span(text: str, number: int) -> tuple[int, int]:
    """Where a 1-based line begins and ends, without its break; empty at the end of a text that has fewer lines."""
    start = (
        0 if number <= 1 else next((m.end() for m in islice(_BREAK.finditer(text), number - 2, None)), len(text))
    )
    end = _BREAK.search(text, start)
    return start, end.start() if end else len(text)


def on_line(text: str, number: int, old: str, new: str) -> Iterator[Edit]:
    """Replace words that stand on a line exactly once; which of several is meant is for a person to say."""
    start, end = line_span(text, number)
    if old and text.count(old, start, end) == 1:
        place = text.index(old, start, end)
        yield Edit(start=place, end=place + len(old), text=new)


def edits_for(text: str, findings: Iterable[Finding]) -> tuple[Edit, ...]:
    """All edits in order; of two that touch the same words the first one holds, the other waits for the next run."""
    wanted = {
        edit for finding in findings if finding.rule in fixes() for edit in fixes()[finding.rule](text, finding)
    }
    kept: list[Edit] = []
    for edit in sorted(wanted):
        if text[edit.start : edit.end] != edit.text and (not kept or kept[-1].end <= edit.start):
            kept.append(edit)
    return tuple(kept)


def edited(text: str, edits: tuple[Edit, ...]) -> str:
    """The text with edits that are in order and do not overlap."""
    for edit in reversed(edits):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
