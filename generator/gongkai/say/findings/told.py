"""A finding as every format tells it: in words, with its place, its fingerprint and the line it speaks of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gongkai.check.baseline import fingerprint
from gongkai.chinese.quiet import quiet
from gongkai.model.finding import Finding, Lang, Rule, Settled, Severity, remedy, sentence, shown_path
from gongkai.say.findings.spot import Span, spot
from gongkai.work.rulebook import rulebook


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """`line` is 1-based, 0 for the whole file; `source` is its text, empty where it is not shown.

    `span` is the part of it that is meant, in characters from 0. `mark` is the same from one run to the next, wherever
    the finding stands in its file, and another one for each finding of a run.
    """

    rule: Rule
    severity: Severity
    path: str
    line: int
    record: str
    sentence: str
    remedy: str
    law: str
    mark: str
    source: str = ""
    span: Span | None = None

    @property
    def place(self) -> str:
        """The file, and the line if it is known."""
        return f"{self.path}:{self.line}" if self.line else self.path

    @property
    def text(self) -> str:
        """What is wrong and the way out, in one line."""
        return f"{self.sentence} {self.remedy}"


def tell(
    findings: Sequence[Settled], lang: Lang, lines: Mapping[tuple[str, int], str] | None = None
) -> tuple[Told, ...]:
    """The findings in a language, in their order; `lines` are those of the sources that may be shown."""
    shown = lines or {}
    return tuple(
        _told(finding, mark, shown.get((finding.path, finding.line), ""), lang)
        for finding, mark in zip(findings, _marks(findings), strict=True)
    )


def _told(finding: Settled, mark: str, source: str, lang: Lang) -> Told:
    rule = rulebook()[finding.rule]
    return Told(
        rule=rule,
        severity=finding.severity,
        path=_whole(shown_path(finding)),
        line=finding.line,
        record=_whole(quiet(finding.record)),
        sentence=_whole(sentence(rule, finding, lang)),
        remedy=_whole(remedy(rule, finding, lang)),
        law=rule.law if lang == "zh" else rule.law_en,
        mark=mark,
        source=source,
        span=spot(finding, source) if source else None,
    )


def _whole(text: str) -> str:
    """Without halves of characters, as they come from names that are no UTF-8: nobody could write them down."""
    return text.encode(errors="replace").decode()


def _marks(findings: Sequence[Finding]) -> Iterator[str]:
    """The fingerprints; of equal ones the second and later have their number behind them."""
    seen: Counter[str] = Counter()
    for finding in findings:
        mark = fingerprint(finding, rulebook()[finding.rule])
        seen[mark] += 1
        yield mark if seen[mark] == 1 else f"{mark}-{seen[mark]}"
