"""Lines for findings that came out of the store: a file is read again only for a line that was never looked up."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from gongkai.model.finding import Finding, Keys
from gongkai.read.site_file import SITE_FILE, read_site
from gongkai.read.source_file import ReadFile, read_file
from gongkai.store.standing import Spot, known_lines, note_line, spot_of
from gongkai.store.store import transaction


def _prefix(read: ReadFile, record: str) -> Keys:
    """Where a record stands in its file."""
    return next((raw.keys for raw in read.source.raws if raw.tree.get("编号") == record), ())


def _line(
    db: sqlite3.Connection, reading: Callable[[str], ReadFile], known: Mapping[Spot, int], finding: Finding
) -> int:
    line = known.get(spot_of(finding))
    if line is None:
        read = reading(finding.path)
        keys = (*_prefix(read, finding.record), *finding.keys)
        line = read.marks.line(replace(finding, keys=keys))
        note_line(db, finding, line)
    return line


def placed(db: sqlite3.Connection, root: Path, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with their lines, in order of file and line; one mistake in 共用 is told once, not for each row."""
    reading = cache(lambda path: read_site(root) if path == SITE_FILE else read_file(root, path))
    found, known = [], known_lines(db)
    with transaction(db):
        for finding in findings:
            if not finding.line and finding.path.startswith(("content/", "catalogue/")):
                finding = replace(finding, line=_line(db, reading, known, finding))
            elif not finding.line and finding.path == SITE_FILE and finding.keys:
                finding = replace(finding, line=reading(SITE_FILE).marks.line(finding))
            found.append(finding)
    unlike = {finding.sort_key(): finding for finding in found}
    return tuple(unlike[key] for key in sorted(unlike))
