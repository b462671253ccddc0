"""Findings for people: grouped by file, each with its place, its sentence and the way out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from gongkai.model.finding import Lang, Settled, Severity, remedy, sentence, shown_path
from gongkai.say.words import say
from gongkai.work.rulebook import rulebook


def _one(finding: Settled, lang: Lang) -> Iterator[str]:
    rule = rulebook()[finding.rule]
    word = finding.severity.zh if lang == "zh" else finding.severity.value
    law = rule.law if lang == "zh" else rule.law_en
    path = shown_path(finding)
    place = f"{path}:{finding.line}" if finding.line else path
    yield f"{place}: {rule.id} {word}: {sentence(rule, finding, lang)}"
    yield f"    {say('fix', lang)}{remedy(rule, finding, lang)}"
    if law:
        yield f"    {say('law', lang)}{law}"


def as_text(findings: Sequence[Settled], lang: Lang) -> str:
    """All findings, a blank line between files."""
    blocks = []
    for _, group in groupby(findings, key=lambda finding: finding.path):
        blocks.append("\n".join(line for finding in group for line in _one(finding, lang)))
    return "\n\n".join(blocks)


def summary(findings: Sequence[Settled], lang: Lang) -> str:
    """How many of each severity."""
    counts = Counter(finding.severity for finding in findings)
    return say("summary", lang, total=len(findings), **{severity.value: counts[severity] for severity in Severity})
