"""The story of a build: read, check, relate, plan, render, index, release."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from gongkai.check.case import Desk
from gongkai.check.engine import judge_store
from gongkai.chrome.stage import refresh_chrome
from gongkai.model.finding import Finding, Severity
from gongkai.model.profile import Profile
from gongkai.model.site import SiteConfig
from gongkai.read.discover import discover
from gongkai.relate.link import relate
from gongkai.release.commit import recover, write_changes
from gongkai.render.theme import theme_digest
from gongkai.store.pages import count_pages
from gongkai.store.schema import open_store
from gongkai.store.store import all_findings, get_meta, set_meta, transaction
from gongkai.work.config import configure
from gongkai.work.pages import PageJob
from gongkai.work.places import placed
from gongkai.work.publish import editorial_sources, publish
from gongkai.work.rulebook import severity_of
from gongkai.work.sources import note_rules, take_in
from gongkai.work.stamp import stamp


def _silent(_stage: str, _done: int, _total: int) -> None:
    """Nobody is watching."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What to build: the portal's folder, the output, the day, and how."""

    root: Path
    out: Path
    theme: tuple[Path, ...]
    day: date | None
    today: date
    jobs: int = 1
    full: bool = False
    only_check: bool = False
    progress: Callable[[str, int, int], None] = field(default=_silent)

    @property
    def store(self) -> Path:
        return self.root / ".gongkai" / "store.sqlite"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of it. `released` is False when a veto or a broken configuration kept the last release up."""

    findings: tuple[Finding, ...]
    day: date
    released: bool = False
    sources: int = 0
    read: int = 0
    pages: int = 0
    looked: int = 0
    rendered: int = 0
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def _judged(
    db: sqlite3.Connection, order: Order, site: SiteConfig, profile: Profile, day: date
) -> tuple[Finding, ...]:
    """What the rules over the whole store say, with every other finding, each with its line."""
    desk = Desk(db=db, site=site, profile=profile, day=day)
    return placed(order.root, (*all_findings(db), *judge_store(desk)))


def build(order: Order) -> Outcome:
    """Build the portal, or say why not."""
    site, profile, wrong = configure(order.root)
    if site is None or profile is None:
        return Outcome(findings=wrong, day=order.today)
    day = order.day or site.demo_day or order.today
    db = open_store(order.store, stamp())
    try:
        return _build(order, db, site, profile, day, wrong)
    finally:
        db.close()


def _build(
    order: Order, db: sqlite3.Connection, site: SiteConfig, profile: Profile, day: date, wrong: tuple[Finding, ...]
) -> Outcome:
    note_rules(db, site, profile)
    changes = discover(order.root, db)
    take_in(db, order.root, changes, profile, order.jobs, order.progress)
    before = get_meta(db, "related")
    with transaction(db):
        relate(db, day, date.fromisoformat(before) if before else None)
        set_meta(db, "related", day.isoformat())
    findings = (*wrong, *_judged(db, order, site, profile, day))
    if order.only_check or any(severity_of(f) is Severity.VETO for f in findings):
        return Outcome(
            findings=findings, day=day, pages=count_pages(db), sources=changes.total, read=len(changes.changed)
        )
    recover(db, order.out)
    refresh_chrome(db, order.theme, site, editorial_sources(db))
    job = PageJob(
        store=order.store,
        root=order.root,
        out=order.out,
        theme=order.theme,
        version=theme_digest(order.theme),
        site=site,
        day=day,
    )
    done = publish(db, job, order.jobs, order.full, order.progress)
    write_changes(order.store.parent, done.released, day)
    return Outcome(
        findings=findings,
        day=day,
        released=True,
        pages=count_pages(db),
        looked=done.looked,
        rendered=done.rendered,
        written=done.released.written,
        removed=done.released.removed,
        sources=changes.total,
        read=len(changes.changed),
    )
