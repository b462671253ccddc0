"""Everything that is known to be wrong with a portal on a day, each finding with its line."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

from gongkai.check.case import Desk
from gongkai.check.engine import judge_store
from gongkai.model.finding import Finding, Severity
from gongkai.model.profile import Profile
from gongkai.model.site import SiteConfig
from gongkai.render.faults import TEMPLATE
from gongkai.render.html_page import ThemeError
from gongkai.store.store import all_findings
from gongkai.work.places import placed
from gongkai.work.rulebook import severity_of


def judged(
    db: sqlite3.Connection, root: Path, site: SiteConfig, profile: Profile, day: date
) -> tuple[Finding, ...]:
    """The findings of files, of references, and of the rules over the whole store."""
    desk = Desk(db=db, site=site, profile=profile, day=day)
    return placed(root, (*all_findings(db), *judge_store(desk)))


def vetoed(findings: tuple[Finding, ...]) -> bool:
    """Whether anything forbids a release."""
    return any(severity_of(finding) is Severity.VETO for finding in findings)


def broken_theme(error: ThemeError) -> Finding:
    """A template that cannot be rendered."""
    name, line, reason = error.facts
    args: dict[str, str | int] = {"name": name, "number": line, "reason": reason}
    return Finding(rule=TEMPLATE.id, path=f"theme/templates/{name}", line=line, args=args)
