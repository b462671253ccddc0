"""From the disk into the store: the files that changed, read and checked by workers, taken in by one hand."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from functools import partial

from gongkai.model.kind import declared
from gongkai.model.profile import Profile
from gongkai.model.site import SiteConfig
from gongkai.read.discover import Changes
from gongkai.relate.link import relate
from gongkai.store.apply import apply_file, remove_source
from gongkai.store.rows import CheckedFile, encode
from gongkai.store.standing import refresh_all
from gongkai.store.store import get_meta, set_meta, transaction
from gongkai.work.files import check_files
from gongkai.work.order import Order
from gongkai.work.pool import spread


def take_in(db: sqlite3.Connection, order: Order, profile: Profile, changes: Changes) -> None:
    """Read what changed and forget what is gone, in one transaction and in order of path."""
    found: list[CheckedFile] = []
    for batch in spread(partial(check_files, order.root, profile, declared()), changes.changed, order.jobs):
        found += batch
        order.progress("read", len(found), len(changes.changed))
    with transaction(db):
        for path in changes.removed:
            remove_source(db, path)
        for file in sorted(found, key=lambda file: file.path):
            apply_file(db, file, changes.beside)


def relate_all(db: sqlite3.Connection, day: date) -> None:
    """Bring links, lists and visibility up to date for this day."""
    before = get_meta(db, "related")
    with transaction(db):
        relate(db, day, date.fromisoformat(before) if before else None)
        set_meta(db, "related", day.isoformat())


def note_rules(db: sqlite3.Connection, site: SiteConfig, profile: Profile) -> bool:
    """True if the configuration or the numbers of the rules are not those of the last release: check all again."""
    note_search_words(db, profile.search)
    # How heavy a rule weighs is settled after the rules have spoken; no rule asks for the words of the search.
    key = encode((replace(site, settings=()), replace(profile, severities={}, search=""))).hex()
    if get_meta(db, "rules") == key:
        return False
    with transaction(db):
        db.execute("UPDATE source SET mtime = -1")
        refresh_all(db)
        set_meta(db, "rules", key)
        set_meta(db, "full", "yes")
    return True


def note_search_words(db: sqlite3.Connection, words: str) -> None:
    """Other words than those of the last release: nothing is read again, but every page is looked at."""
    if get_meta(db, "search-words") != words:
        with transaction(db):
            set_meta(db, "search-words", words)
            set_meta(db, "full", "yes")
