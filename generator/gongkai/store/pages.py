"""The pages of the last release."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import msgspec

from gongkai.store.judged import Judged
from gongkai.store.rows import encode


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRow:
    """What became of one candidate page: `gone`, or its row. `staged` says that a file was written for it.

    `changed` says that the row differs from the stored one; `why` names the parts of the key that moved.
    `judged` is what the rules over pages said, if its bytes were at hand.
    """

    url: str
    kind: str = ""
    subject: str = ""
    number: int = 0
    gone: bool = False
    changed: bool = False
    staged: bool = False
    template: str = ""
    key: str = ""
    parts: Mapping[str, str] = field(default_factory=dict)
    why: tuple[str, ...] = ()
    digest: str = ""
    size: int = 0
    until: str | None = None
    judged: Judged | None = None


def put_pages(db: sqlite3.Connection, rows: Iterable[PageRow], shards: Mapping[str, int], release: int) -> None:
    """Store the rows of pages that changed; `shards` tells in which part of the manifest each is listed."""
    db.executemany(
        "INSERT OR REPLACE INTO page VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                row.url,
                row.kind,
                row.subject,
                row.number,
                row.template,
                row.key,
                encode({"parts": row.parts, "why": row.why}),
                row.digest,
                row.size,
                row.until,
                shards[row.url],
                release,
            )
            for row in rows
        ],
    )


def drop_pages(db: sqlite3.Connection, urls: Iterable[str]) -> None:
    """Forget pages."""
    db.executemany("DELETE FROM page WHERE url = ?", [(url,) for url in urls])


_GUARDED = "('record', 'agency', 'editorial', '')"


def remember_lost(db: sqlite3.Connection, urls: Iterable[str]) -> None:
    """Note pages of records that leave the output, so that the next check still asks what became of them."""
    db.executemany(
        f"INSERT OR IGNORE INTO lost SELECT url, subject FROM page WHERE url = ? AND kind IN {_GUARDED}",
        [(url,) for url in urls],
    )


def vanished(db: sqlite3.Connection) -> tuple[str, ...]:
    """Addresses of the last release, or lost since, whose record is not there and which nothing else accounts for."""
    rows = db.execute(
        f"SELECT p.url FROM (SELECT url, subject FROM page WHERE kind IN {_GUARDED} UNION SELECT url, subject FROM lost) p "
        "WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.id = p.subject AND r.visible > 0 "
        "AND r.summary ->> '$.url' = p.url) AND NOT EXISTS (SELECT 1 FROM place WHERE place.url = p.url) ORDER BY p.url"
    )
    return tuple(row[0] for row in rows.fetchall())


def doubt_pages(db: sqlite3.Connection, files: Iterable[tuple[str, str, int]]) -> None:
    """Note files (URL, SHA-256 or empty, shard) that are in the output but not known to be right: look at them again."""
    for url, digest, shard in files:
        db.execute(
            "INSERT INTO page VALUES (?, '', '', 0, '', '', NULL, ?, 0, NULL, ?, 0) "
            "ON CONFLICT (url) DO UPDATE SET key = '', digest = excluded.digest",
            (url, digest, shard),
        )


def doubtful(db: sqlite3.Connection) -> tuple[str, ...]:
    """Files in the output that no page of a known kind accounts for."""
    return tuple(
        row[0] for row in db.execute("SELECT url FROM page WHERE kind = '' AND url NOT LIKE 'manifest/%'")
    )


def digests(db: sqlite3.Connection, shard: int) -> Iterator[tuple[str, str]]:
    """URL and SHA-256 of the files listed in a shard of the manifest."""
    yield from db.execute("SELECT url, digest FROM page WHERE shard = ? ORDER BY url", (shard,))


@dataclass(frozen=True, slots=True, kw_only=True)
class PageStory:
    """Why a page is as it is."""

    url: str
    kind: str
    subject: str
    template: str
    size: int
    until: str | None
    release: int
    parts: Mapping[str, str]
    why: tuple[str, ...]


def page_story(db: sqlite3.Connection, url: str) -> PageStory | None:
    """The story of one page, or None if no such page was released."""
    row = db.execute(
        "SELECT url, kind, subject, template, size, until, release, parts FROM page WHERE url = ?", (url,)
    ).fetchone()
    if row is None:
        return None
    told = msgspec.json.decode(row[7]) if row[7] else {}
    return PageStory(
        url=row[0],
        kind=row[1],
        subject=row[2],
        template=row[3],
        size=row[4],
        until=row[5],
        release=row[6],
        parts=told.get("parts", {}),
        why=tuple(told.get("why", ())),
    )


def count_pages(db: sqlite3.Connection) -> int:
    """How many files the last release holds."""
    return int(db.execute("SELECT count(*) FROM page").fetchone()[0])
