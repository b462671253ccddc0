"""The story of a build: read, check, relate, plan, render, index, release."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from functools import partial

from gongkai.chrome.stage import refresh_chrome
from gongkai.model.finding import Finding
from gongkai.model.kind import speaking
from gongkai.model.profile import Profile
from gongkai.model.site import SiteConfig
from gongkai.read.discover import discover
from gongkai.release.commit import adopt, recover, write_changes
from gongkai.render.html_page import ThemeError
from gongkai.store.lock import locked
from gongkai.store.pages import count_pages
from gongkai.store.schema import open_store
from gongkai.work.book import note_book
from gongkai.work.config import configure
from gongkai.work.judge import blocked, broken_theme, judged, vetoed
from gongkai.work.order import Order, Outcome
from gongkai.work.page_judge import judged_pages
from gongkai.work.publish import editorial_sources, page_job, publish
from gongkai.work.settle import settle, settle_all
from gongkai.work.sources import note_rules, relate_all, take_in
from gongkai.work.stamp import stamp
from gongkai.work.vocabulary import vocabulary

__all__ = ["Order", "Outcome", "build"]


def build(order: Order) -> Outcome:
    """Build the portal, or say why not."""
    site, profile, wrong = configure(order.root)
    if site is None or profile is None:
        return Outcome(findings=settle_all(wrong), day=order.today)
    with locked(order.store.parent), closing(open_store(order.store, stamp())) as db:
        declarations, faults = vocabulary(db, order.root, profile)
        with speaking(declarations):
            return _build(order, db, site, profile, (*wrong, *faults))


def _told(
    order: Order,
    db: sqlite3.Connection,
    site: SiteConfig,
    profile: Profile,
    found: tuple[Finding, ...],
    outcome: Outcome,
) -> Outcome:
    """The outcome with all that stands: of the sources, and of the pages as they were last released."""
    pages = judged_pages(db, order.root, site, profile, outcome.day)
    sifted = settle(db, order.root, site, profile, (*found, *pages))
    return replace(outcome, findings=sifted.new, hidden=sifted.hidden, baseline=sifted.baseline)


def _build(
    order: Order, db: sqlite3.Connection, site: SiteConfig, profile: Profile, wrong: tuple[Finding, ...]
) -> Outcome:
    day = order.day_for(site)
    note_rules(db, site, profile)
    note_book(db)
    changes = discover(order.root, db)
    take_in(db, order.root, changes, profile, order.jobs, order.progress)
    relate_all(db, day)
    if order.out.is_dir():
        adopt(db, order.out)
    found = (*wrong, *judged(db, order.root, site, profile, day))
    told = partial(_told, order, db, site, profile, found)
    so_far = told(Outcome(findings=(), day=day, sources=changes.total, read=len(changes.changed)))
    findings = so_far.findings
    if order.only_check or vetoed(findings):
        return so_far
    try:
        recover(db, order.out)
        refresh_chrome(db, order.theme, site, editorial_sources(db))
        done = publish(db, page_job(order, site, profile), order.jobs, order.full, order.progress)
    except ThemeError as error:
        return replace(so_far, findings=(*findings, broken_theme(error)))
    except OSError as error:
        return replace(so_far, findings=(*findings, blocked(error, order.out)))
    write_changes(order.store.parent, done.released, day)
    return replace(
        told(so_far),
        released=True,
        pages=count_pages(db),
        looked=done.looked,
        rendered=done.rendered,
        written=done.released.written,
        removed=done.released.removed,
    )
