"""Findings that an old portal is known to have: told once, then hidden until they are mended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from string import Formatter

from gongkai.chinese.quiet import quiet, quiet_args
from gongkai.model.baseline import Known
from gongkai.model.finding import Finding, Rule, Settled, shown_path

# A suggestion depends on what else there is.
_PASSING = frozenset(["guess"])


def fingerprint(finding: Finding, rule: Rule) -> str:
    """The same for the same breach, wherever it stands in its file: rule, path, record, and the values in the sentence.

    Personal numbers count as they are printed: out of a digest the few digits of one could be found by trying all.
    """
    args = quiet_args(finding.args)
    names = sorted({name for _, name, _, _ in Formatter().parse(rule.zh) if name} - _PASSING)
    parts = (
        rule.id,
        shown_path(finding),
        quiet(finding.record),
        *(f"{name}={args.get(name, '')}" for name in names),
    )
    return blake2b("\0".join(parts).encode(errors="replace"), digest_size=12).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sifted:
    """The findings that are new, how many are hidden, and what is left of the baseline: None if there is none to read.

    `first`: there is no baseline yet, so one may be written.
    """

    new: tuple[Settled, ...]
    hidden: int
    baseline: tuple[Known, ...] | None = None
    gone: int = 0
    first: bool = False


def known_of(findings: Iterable[Settled], book: Mapping[str, Rule]) -> tuple[Known, ...]:
    """A first baseline: all that nobody is forbidden to hide."""
    found = [f for f in findings if not book[f.rule].firm]
    marks = [fingerprint(finding, book[finding.rule]) for finding in found]
    times = Counter(marks)
    known = {
        mark: Known(rule=f.rule, path=shown_path(f), record=quiet(f.record), mark=mark, times=times[mark])
        for mark, f in zip(marks, found, strict=True)
    }
    return _sorted(known.values())


def sift(
    findings: tuple[Settled, ...], old: tuple[Known, ...], book: Mapping[str, Rule], unread: Container[str]
) -> Sifted:
    """Hide what is known. Of `unread` files not all rules were asked: what is missing there counts as still so."""
    left = Counter({known.mark: known.times for known in old})
    new = []
    for finding in findings:
        mark = fingerprint(finding, book[finding.rule])
        if not book[finding.rule].firm and left[mark] > 0:
            left[mark] -= 1
        else:
            new.append(finding)
    still = [_less(known, 0 if known.path in unread else left[known.mark]) for known in old]
    gone = sum(known.times for known in old) - sum(known.times for known in still)
    baseline = _sorted(known for known in still if known.times)
    return Sifted(new=tuple(new), hidden=len(findings) - len(new), baseline=baseline, gone=gone)


def _less(known: Known, gone: int) -> Known:
    return Known(rule=known.rule, path=known.path, record=known.record, mark=known.mark, times=known.times - gone)


def _sorted(found: Iterable[Known]) -> tuple[Known, ...]:
    return tuple(sorted(found, key=lambda known: (known.path, known.rule, known.record, known.mark)))
