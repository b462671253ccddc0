"""Everything that is known to be wrong with a portal on a day, each finding with its line."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from gongkai.check.case import Desk
from gongkai.check.judgement import refresh, said
from gongkai.check.rules.address_lost import RULE as ADDRESS_LOST
from gongkai.check.rules.empty_column import RULE as EMPTY_COLUMN
from gongkai.model.columns import BY_NAME
from gongkai.model.finding import Finding, Settled, Severity
from gongkai.model.kind import Kind
from gongkai.plan.library import Library
from gongkai.plan.registry import every_page
from gongkai.read.source_file import kind_of
from gongkai.relate.faults import UNRESOLVED
from gongkai.store.store import all_findings, set_meta, transaction
from gongkai.store.verdicts import SEARCH, any_stirred
from gongkai.work.places import placed


def desk_of(library: Library) -> Desk:
    """The same portal on the same day, as the rules see it."""
    return Desk(db=library.db, site=library.site, profile=library.profile, today=library.day)


def judged(library: Library, root: Path) -> tuple[Finding, ...]:
    """The findings of files, of references, and of the rules over the whole store."""
    db, desk = library.db, desk_of(library)
    with transaction(db):
        if any_stirred(db):
            set_meta(db, SEARCH, "")
        refresh(desk)
    unread = _unread(db)
    found = [f for f in (*all_findings(db), *said(desk)) if not _follows(f, unread)]
    standing = _standing(library) if any(f.rule == ADDRESS_LOST.id for f in found) else frozenset()
    return placed(db, root, (f for f in found if f.rule != ADDRESS_LOST.id or f.args["url"] not in standing))


def _standing(library: Library) -> frozenset[str]:
    """Every address of the portal as it is now: after a store was started over, nothing else tells lists from records."""
    return frozenset(spec.url for spec in every_page(library))


def _unread(db: sqlite3.Connection) -> tuple[Kind, ...]:
    """Kinds of which some file is quarantined: what is missing there may well exist."""
    rows = db.execute("SELECT path FROM source WHERE good = 0")
    return tuple(dict.fromkeys(kind for (path,) in rows if (kind := kind_of(path))))


def _follows(finding: Finding, unread: tuple[Kind, ...]) -> bool:
    """Whether a missing target, a lost address or an empty column is only the consequence of a broken file."""
    if finding.rule == EMPTY_COLUMN.id:
        return finding.args["column"] in {_column(kind) for kind in unread}
    if finding.rule == ADDRESS_LOST.id:
        return any(kind.paged and kind.address(str(finding.args["id"])) == finding.args["url"] for kind in unread)
    return finding.rule == UNRESOLVED.id and finding.args["target"] in {kind.title for kind in unread}


def _column(kind: Kind) -> str:
    return BY_NAME[kind.column].title


def vetoed(findings: tuple[Settled, ...]) -> bool:
    """Whether anything forbids a release."""
    return any(finding.severity is Severity.VETO for finding in findings)
