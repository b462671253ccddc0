"""From the store to the output: chrome, candidates, pages, release."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Container
from dataclasses import dataclass, replace
from functools import partial

from gongkai.chrome.mkdocs_site import EditorialSource
from gongkai.model.kind import declared, kinds
from gongkai.plan.library import Library
from gongkai.plan.page import PageSpec, Touched, read_touched
from gongkai.plan.registry import candidates, page_kinds
from gongkai.release.commit import Released, release
from gongkai.render.theme import template_digests, theme_digest
from gongkai.store.pages import PageRow, doubtful
from gongkai.store.rows import decode_summary
from gongkai.store.store import get_meta
from gongkai.work.assets import asset_rows
from gongkai.work.order import Order, Outcome
from gongkai.work.pages import PageJob, make_pages
from gongkai.work.pool import spread
from gongkai.work.search import search_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """How many pages were looked at and made, and what changed in the output."""

    looked: int
    rendered: int
    released: Released

    def noted(self, outcome: Outcome, pages: int) -> Outcome:
        """The outcome of a build that was released and now has so many pages."""
        return replace(
            outcome,
            released=True,
            pages=pages,
            looked=self.looked,
            rendered=self.rendered,
            written=self.released.written,
            removed=self.released.removed,
        )


def editorial_sources(db: sqlite3.Connection) -> tuple[EditorialSource, ...]:
    """The static pages for MkDocs."""
    rows = db.execute(
        "SELECT r.summary, r.source, a.title FROM record r LEFT JOIN link l ON l.source = r.id AND l.field = 'agency' "
        "LEFT JOIN record a ON a.id = l.target WHERE r.kind = 'page' AND r.visible = 1 ORDER BY r.id"
    )
    found = []
    for data, markdown, agency in rows.fetchall():
        summary = decode_summary(data)
        found.append(
            EditorialSource(
                url=kinds()["page"].address(summary.id),
                title=summary.title,
                updated=summary.day,
                agency=agency or "",
                markdown=markdown,
            )
        )
    return tuple(found)


def page_job(order: Order, library: Library) -> PageJob:
    """What every worker needs to know."""
    return PageJob(
        store=order.store,
        root=order.root,
        out=order.out,
        theme=order.theme,
        version=theme_digest(order.theme),
        site=library.site,
        profile=library.profile,
        day=library.day,
        kinds=declared(),
        judge_all=_all_anew(library.db, order),
    )


def _all_anew(db: sqlite3.Connection, order: Order) -> bool:
    """Whether every page is looked at: it was asked for, or the configuration changed."""
    return order.full or get_meta(db, "full") == "yes"


def _wanted(library: Library, touched: Touched, theme: dict[str, str], anew: bool) -> dict[str, PageSpec]:
    old: dict[str, str] = json.loads(get_meta(library.db, "templates") or "{}")
    moved = [name for name in {*old, *theme} if old.get(name) != theme.get(name)]
    before = get_meta(library.db, "day")
    return candidates(library, touched, sorted(moved), anew or before > library.day.isoformat())


def _lost(db: sqlite3.Connection, seen: Container[str]) -> list[PageRow]:
    """Files of an earlier release that no page wants any more."""
    return [
        PageRow(url=url, gone=True) for url in doubtful(db) if url not in seen and not url.startswith("assets/")
    ]


def publish(library: Library, order: Order) -> Published:
    """Make the pages that may have changed and release what did."""
    db, job = library.db, page_job(order, library)
    digest = job.version
    same_theme = get_meta(db, "theme") == digest and get_meta(db, "full") != "yes"
    templates = json.loads(get_meta(db, "templates")) if same_theme else template_digests(job.theme, digest)
    wanted = _wanted(library, read_touched(db), templates, job.judge_all)
    rows: list[PageRow] = [] if same_theme and not order.full else list(asset_rows(db, job.out, job.theme))
    specs = [wanted[url] for url in sorted(wanted) if wanted[url].kind in page_kinds()]
    made: list[PageRow] = []
    for batch in spread(partial(make_pages, job), specs, order.jobs):
        made += batch
        order.progress("pages", len(made), len(specs))
    found = search_rows(library, job, read_touched(db), jobs=order.jobs)
    rows += [*made, *found.rows, *_lost(db, {*wanted, *(row.url for row in found.rows)})]
    known = {row[0] for row in db.execute("SELECT url FROM page")} if any(r.gone for r in rows) else set()
    news = tuple(row for row in rows if not row.gone or row.url in known)
    meta = {"theme": digest, "templates": json.dumps(templates, sort_keys=True), "day": job.day.isoformat()} | {
        "search": found.segments
    }
    released = release(db, job.out, news, meta)
    return Published(looked=len(specs), rendered=sum(row.changed for row in made), released=released)
