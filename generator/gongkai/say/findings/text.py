"""Findings for people: grouped by file, each with its place, its sentence, the line it speaks of and the way out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from gongkai.model.finding import Lang, Settled, Severity
from gongkai.say.findings.excerpt import WIDTH, excerpt
from gongkai.say.findings.told import Told
from gongkai.say.words import say

MOST = 50


def _one(told: Told, lang: Lang, width: int) -> Iterator[str]:
    word = told.severity.zh if lang == "zh" else told.severity.value
    yield f"{told.place}: {told.rule.id} {word}: {told.sentence}"
    yield from excerpt(told, width)
    yield f"    {say('fix', lang)}{told.remedy}"
    if told.law:
        yield f"    {say('law', lang)}{told.law}"


def _file(findings: Iterable[Told], lang: Lang, width: int) -> Iterator[str]:
    """The findings of one file. One slip in each row of a table is not told ten thousand times."""
    counts: Counter[str] = Counter()
    path = ""
    for told in findings:
        path = told.path
        counts[told.rule.id] += 1
        if counts[told.rule.id] <= MOST:
            yield from _one(told, lang, width)
    for rule, count in counts.items():
        if count > MOST:
            yield say("more", lang, path=path, rule=rule, count=count - MOST)


def as_text(findings: Sequence[Told], lang: Lang, width: int = WIDTH) -> str:
    """The findings, a blank line between files; of one rule and one file no more than `MOST`, then how many more.

    `width` is the room for lines of sources, in columns.
    """
    groups = groupby(findings, key=lambda told: told.path)
    return "\n\n".join("\n".join(_file(group, lang, width)) for _, group in groups)


def summary(findings: Sequence[Settled], lang: Lang) -> str:
    """How many of each severity."""
    counts = Counter(finding.severity for finding in findings)
    return say("summary", lang, total=len(findings), **{severity.value: counts[severity] for severity in Severity})
