"""The lines that findings speak of, from the sources: each file is read once, and only for findings that are told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from gongkai.model.finding import Finding
from gongkai.read.lines import read_lines
from gongkai.work.order import Outcome
from gongkai.work.rulebook import rulebook

Lines = Mapping[tuple[str, int], str]


def private_files(findings: Iterable[Finding]) -> frozenset[str]:
    """Files in which there is personal data. It may stand on other lines than the one that a finding names."""
    return frozenset(finding.path for finding in findings if rulebook()[finding.rule].private)


def lines_of(root: Path, outcome: Outcome) -> Lines:
    """The lines by path and number, as they may be shown: none of a file with personal data, even if that is set aside."""
    covered = outcome.private | private_files(outcome.findings)
    wanted: dict[str, set[int]] = defaultdict(set)
    for finding in outcome.findings:
        if finding.line and finding.path not in covered:
            wanted[finding.path].add(finding.line)
    read = {path: read_lines(root, path, numbers) for path, numbers in wanted.items()}
    return {(path, number): line for path, lines in read.items() for number, line in lines.items()}
