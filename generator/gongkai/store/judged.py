"""What the rules said of each built page, kept until its bytes change."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from gongkai.model.finding import Finding
from gongkai.store.rows import decode_findings, encode


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One page after its rules: its findings, its title, where its written links lead, and where it came from.

    `path` and `record` are the file and record that it shows, `shown` is where faults of the page itself are told.
    """

    findings: tuple[Finding, ...]
    title: str
    links: tuple[tuple[str, str], ...]
    path: str
    record: str
    shown: str


def put_judged(db: sqlite3.Connection, pages: Iterable[tuple[str, Judged]]) -> None:
    """Store what was said of pages, by URL, in place of what was said before."""
    for url, page in pages:
        drop_judged(db, [url])
        db.execute(
            "INSERT INTO judged VALUES (?, ?, ?, ?, ?, ?)",
            (
                url,
                page.title,
                page.path,
                page.record,
                page.shown,
                encode(page.findings) if page.findings else None,
            ),
        )
        db.executemany("INSERT OR IGNORE INTO written VALUES (?, ?, ?)", [(url, *link) for link in page.links])


def drop_judged(db: sqlite3.Connection, urls: Iterable[str]) -> None:
    """Forget what was said of pages."""
    for url in urls:
        db.execute("DELETE FROM judged WHERE url = ?", (url,))
        db.execute("DELETE FROM written WHERE url = ?", (url,))


def page_findings(db: sqlite3.Connection) -> tuple[Finding, ...]:
    """What is known to be wrong with the pages of the last release."""
    rows = db.execute("SELECT findings FROM judged JOIN page USING (url) WHERE findings IS NOT NULL ORDER BY url")
    return tuple(finding for (data,) in rows.fetchall() for finding in decode_findings(data))
