"""What stands of the findings once the region, the site and the editors have had their say."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from gongkai.check.baseline import Sifted, known_of, sift
from gongkai.check.ignoring import Remarks, aside, ignore_faults
from gongkai.check.setting_faults import BROKEN_BASELINE, SHRINKABLE
from gongkai.check.settling import Settings, setting_faults, severity_of
from gongkai.model.baseline import Known
from gongkai.model.finding import Finding, Settled, settled
from gongkai.model.ignore import Ignore
from gongkai.plan.library import Library
from gongkai.read.baseline import BASELINE_FILE, read_baseline
from gongkai.read.search_tests import read_search_tests
from gongkai.read.search_words import read_search_words
from gongkai.read.site_file import SITE_FILE, read_declarations, read_site
from gongkai.read.wordings import read_wordings
from gongkai.store.store import all_ignores
from gongkai.work.lines import private_files
from gongkai.work.order import Outcome
from gongkai.work.page_judge import judged_pages
from gongkai.work.rulebook import rulebook


def settle_all(findings: Iterable[Finding]) -> tuple[Settled, ...]:
    """Without a configuration nobody has a say."""
    return tuple(settled(finding, rulebook()[finding.rule].severity) for finding in findings)


def told(library: Library, root: Path, found: tuple[Finding, ...], outcome: Outcome) -> Outcome:
    """The outcome with all that stands: of the sources, and of the pages as they were last released."""
    found = (*found, *judged_pages(library, root))
    sifted = settle(library, root, found)
    return replace(
        outcome,
        findings=sifted.new,
        hidden=sifted.hidden,
        baseline=sifted.baseline,
        first_baseline=sifted.first,
        private=private_files(found),
    )


def settle(library: Library, root: Path, findings: Iterable[Finding]) -> Sifted:
    """The findings that stand, each with its severity, and what is wrong with settings, remarks and baseline."""
    settings = Settings(book=rulebook(), site=library.site, profile=library.profile)
    remarks = Remarks(book=rulebook(), by_path=all_ignores(library.db) | _own_ignores(root))
    kept = []
    for finding in findings:
        # Both are asked of every finding: what sets nothing aside is told.
        severity, ignored = severity_of(finding, settings), aside(finding, remarks)
        if severity and not ignored:
            kept.append(settled(finding, severity))
    unread = _unread(library.db)
    about = settle_all((*_about_settings(root, settings), *ignore_faults(remarks, unread)))
    sifted = _sifted(root, (*about, *kept), unread)
    return replace(sifted, new=tuple(sorted(sifted.new, key=Finding.sort_key)))


def _own_ignores(root: Path) -> dict[str, tuple[Ignore, ...]]:
    """The remarks in the files about the portal itself, which the store does not hold."""
    lists = (read_wordings(root), read_search_words(root), read_search_tests(root))
    read = (read_site(root), *read_declarations(root).values(), *lists)
    return {file.source.path: file.ignores for file in read if file and file.ignores}


def _sifted(root: Path, findings: tuple[Settled, ...], unread: frozenset[str]) -> Sifted:
    """The findings without those of the baseline, if there is one."""
    try:
        known = read_baseline(root)
    except ValueError:
        (broken,) = settle_all([Finding(rule=BROKEN_BASELINE.id, path=BASELINE_FILE)])
        return Sifted(new=(*findings, broken), hidden=0)
    if known is None:
        return Sifted(new=findings, hidden=0, first=True)
    sifted = sift(findings, known, rulebook(), unread)
    gone = Finding(rule=SHRINKABLE.id, path=BASELINE_FILE, args={"number": sifted.gone})
    return replace(sifted, new=(*sifted.new, *settle_all([gone]))) if sifted.gone else sifted


def baseline_of(outcome: Outcome) -> tuple[Known, ...] | None:
    """What a baseline written now would hold: all that may be hidden at first, less and less later; None if none can."""
    return known_of(outcome.findings, rulebook()) if outcome.first_baseline else outcome.baseline


def _about_settings(root: Path, settings: Settings) -> Iterator[Finding]:
    found = list(setting_faults(settings, SITE_FILE))
    marks = read_site(root).marks if found else None
    return (replace(finding, line=marks.line(finding)) for finding in found if marks)


def _unread(db: sqlite3.Connection) -> frozenset[str]:
    """Files of which something is quarantined."""
    return frozenset(path for (path,) in db.execute("SELECT path FROM source WHERE good = 0"))
