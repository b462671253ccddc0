"""Findings for people: grouped by file, each with its place, its sentence, the line it speaks of and the way out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from gongkai.model.finding import Lang, Settled, Severity
from gongkai.say.findings.excerpt import WIDTH, excerpt
from gongkai.say.findings.told import Told
from gongkai.say.words import say


def _one(told: Told, lang: Lang, width: int) -> Iterator[str]:
    word = told.severity.zh if lang == "zh" else told.severity.value
    place = f"{told.path}:{told.line}" if told.line else told.path
    yield f"{place}: {told.rule.id} {word}: {told.sentence}"
    yield from excerpt(told, width)
    yield f"    {say('fix', lang)}{told.remedy}"
    if told.law:
        yield f"    {say('law', lang)}{told.law}"


def as_text(findings: Sequence[Told], lang: Lang, width: int = WIDTH) -> str:
    """All findings, a blank line between files. `width` is the room for lines of sources, in columns."""
    blocks = []
    for _, group in groupby(findings, key=lambda told: told.path):
        blocks.append("\n".join(line for told in group for line in _one(told, lang, width)))
    return "\n\n".join(blocks)


def summary(findings: Sequence[Settled], lang: Lang) -> str:
    """How many of each severity."""
    counts = Counter(finding.severity for finding in findings)
    return say("summary", lang, total=len(findings), **{severity.value: counts[severity] for severity in Severity})
