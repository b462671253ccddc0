"""What can be mended by itself: the sources as they are, and as they should be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import groupby
from pathlib import Path

from gongkai.check.mending import edited, edits_for, fixes
from gongkai.model.edit import Mending
from gongkai.model.finding import Finding
from gongkai.read.original import read_original
from gongkai.store.schema import open_reader


def _digests(store: Path, paths: set[str]) -> dict[str, str]:
    """What the store knows of the sources it checked."""
    with closing(open_reader(store)) as db:
        rows = db.execute("SELECT path, digest FROM source").fetchall()
    return {path: digest for path, digest in rows if path in paths}


def mendings(root: Path, store: Path, findings: Iterable[Finding]) -> Iterator[Mending]:
    """Each source of which something can be mended. One that changed since it was checked waits for the next run."""
    wanted = sorted((f for f in findings if f.rule in fixes()), key=lambda finding: finding.path)
    known = _digests(store, {finding.path for finding in wanted}) if wanted else {}
    for path, group in groupby(wanted, key=lambda finding: finding.path):
        original = read_original(root, path)
        if original is None or original[1] != known.get(path):
            continue
        text, digest = original
        if edits := edits_for(text, group):
            yield Mending(path=path, before=text, after=edited(text, edits), digest=digest, edits=len(edits))
