"""The story of a build: read, check, relate, plan, render, index, release."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

from gongkai.model.finding import Finding, Settled
from gongkai.model.kind import speaking
from gongkai.plan.library import Library
from gongkai.read.discover import discover, linked
from gongkai.release.commit import adopt, write_changes
from gongkai.store.lock import locked
from gongkai.store.pages import count_pages
from gongkai.store.schema import open_store
from gongkai.work.book import note_book
from gongkai.work.config import configure
from gongkai.work.judge import judged, vetoed
from gongkai.work.order import Order, Outcome
from gongkai.work.search_tests import judged_search
from gongkai.work.settle import settle_all, told
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
        library = Library(db=db, site=site, profile=profile, day=order.day_for(site))
        with speaking(declarations):
            return _build(order, library, (*wrong, *faults))


def _build(order: Order, library: Library, wrong: tuple[Finding, ...]) -> Outcome:
    db, site, day = library.db, library.site, library.day
    note_rules(db, site, library.profile)
    note_book(db)
    changes = discover(order.root, db)
    take_in(db, order, library.profile, changes)
    relate_all(db, day)
    if order.out.is_dir():
        adopt(db, order.out)
    # A file of the machine would be published under the name of a picture or a template.
    links = linked(order.root, "theme") if len(order.theme) > 1 else ()
    found = (*wrong, *links, *judged(library, order.root))
    if order.only_check:
        found = (*found, *judged_search(library, order))
    so_far = Outcome(findings=(), day=day, sources=changes.total, read=len(changes.changed))
    so_far = told(library, order.root, found, so_far)
    if order.only_check or links or vetoed(so_far.findings):
        return so_far
    # A check does without it, and takes less time than bringing it in.
    from gongkai.work.going_up import go_up

    done = go_up(library, order)
    if isinstance(done, Settled):
        return replace(so_far, findings=(*so_far.findings, done))
    write_changes(order.store.parent, done.released, day)
    found = (*found, *judged_search(library, order))
    return done.noted(told(library, order.root, found, so_far), count_pages(db))
