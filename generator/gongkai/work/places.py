"""Lines for findings that came out of the store: only the files that have such findings are read again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

from gongkai.model.finding import Finding, Keys
from gongkai.read.source_file import ReadFile, read_file


def _prefix(read: ReadFile, record: str) -> Keys:
    """Where a record stands in its file."""
    return next((raw.keys for raw in read.source.raws if raw.tree.get("编号") == record), ())


def placed(root: Path, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with their lines, in order of file and line; one mistake in 共用 is told once, not for each row."""
    reading = cache(lambda path: read_file(root, path))
    found = []
    for finding in findings:
        if not finding.line and finding.path.startswith(("content/", "catalogue/")):
            read = reading(finding.path)
            keys = (*_prefix(read, finding.record), *finding.keys)
            finding = replace(finding, line=read.marks.line(replace(finding, keys=keys)))
        found.append(finding)
    unlike = {finding.sort_key(): finding for finding in found}
    return tuple(unlike[key] for key in sorted(unlike))
