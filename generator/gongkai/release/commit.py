"""From staged files to a release that is up: commit record, store, renames. And taking up one that was cut short."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gongkai.release.journal import Journal, complete, read_journal, write_journal
from gongkai.release.manifest import manifest_bytes, manifest_url, read_manifest, sha, shard_of
from gongkai.release.staging import clear_staging, stage_file
from gongkai.store.announced import announce
from gongkai.store.judged import drop_judged, put_judged
from gongkai.store.pages import PageRow, digests, doubt_pages, drop_pages, put_pages, remember_lost
from gongkai.store.rows import encode
from gongkai.store.store import get_meta, set_meta, transaction
from gongkai.store.verdicts import RELEASE, stir

MANIFEST = "manifest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """What a release changed in the output."""

    written: tuple[str, ...]
    removed: tuple[str, ...]


def recover(db: sqlite3.Connection, out: Path) -> None:
    """Finish a release that has its commit record; forget one that has none; adopt an output we know nothing of."""
    journal = read_journal(out)
    if journal is None:
        clear_staging(out)
    else:
        if get_meta(db, "release") != str(journal.release):
            with transaction(db):
                doubt_pages(db, ((url, "", shard_of(url)) for url in (*journal.write, *journal.remove)))
                stir(db, RELEASE)
        complete(out, journal)
    adopt(db, out)


def adopt(db: sqlite3.Connection, out: Path) -> None:
    """A store that was started over, or another output folder: take the manifest's word for what is there."""
    if get_meta(db, "out") == str(out) and out.is_dir():
        return
    with transaction(db):
        db.execute("DELETE FROM page")
        stir(db, RELEASE)
        doubt_pages(db, ((url, digest, shard_of(url)) for url, digest in read_manifest(out)))
        set_meta(db, "out", str(out))
        set_meta(db, "full", "yes")


def _manifest_rows(db: sqlite3.Connection, out: Path, rows: Iterable[PageRow]) -> list[PageRow]:
    """The shards of the manifest that list a changed file. The rows must already stand in the store."""
    made = []
    for shard in sorted({shard_of(row.url) for row in rows if row.kind != MANIFEST}):
        files = [(url, digest) for url, digest in digests(db, shard) if not url.startswith("manifest/")]
        url, data = manifest_url(shard), manifest_bytes(files)
        old = db.execute("SELECT digest FROM page WHERE url = ?", (url,)).fetchone()
        digest = sha(data)
        if not files:
            made.append(PageRow(url=url, kind=MANIFEST, gone=True))
            continue
        if staged := old is None or old[0] != digest:
            stage_file(out, url, data)
        made.append(
            PageRow(
                url=url, kind=MANIFEST, number=shard, changed=True, staged=staged, digest=digest, size=len(data)
            )
        )
    return made


def _store(db: sqlite3.Connection, rows: Iterable[PageRow], release: int) -> None:
    rows = tuple(rows)
    remember_lost(db, [row.url for row in rows if row.gone])
    drop_pages(db, (row.url for row in rows if row.gone))
    kept = [row for row in rows if not row.gone]
    put_pages(db, kept, {row.url: shard_of(row.url) for row in kept}, release)


def _journal(number: int, rows: tuple[PageRow, ...]) -> Journal:
    return Journal(
        release=number,
        write=tuple(sorted(row.url for row in rows if row.staged)),
        remove=tuple(sorted(row.url for row in rows if row.gone)),
    )


def release(db: sqlite3.Connection, out: Path, rows: tuple[PageRow, ...], meta: Mapping[str, str]) -> Released:
    """Publish what was staged. `meta` is remembered with it; what was touched is settled."""
    news = [row for row in rows if row.changed or row.gone]
    number = int(get_meta(db, "release") or "0") + 1
    db.execute("BEGIN IMMEDIATE")
    try:
        _store(db, news, number)
        drop_judged(db, (row.url for row in rows if row.gone))
        put_judged(db, ((row.url, row.judged) for row in rows if row.judged))
        shards = _manifest_rows(db, out, news)
        _store(db, shards, number)
        journal = _journal(number, (*news, *shards))
        for name, value in {**meta, "release": str(number), "full": ""}.items():
            set_meta(db, name, value)
        announce(db)
        stir(db, RELEASE)
        db.execute("DELETE FROM touched")
        if journal.write or journal.remove:
            write_journal(out, journal)
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
    if journal.write or journal.remove:
        complete(out, journal)
    return Released(written=journal.write, removed=journal.remove)


def write_changes(folder: Path, released: Released, day: date) -> None:
    """A list of what the last release changed, for uploads that send only that."""
    told = {"day": day, "written": released.written, "removed": released.removed}
    draft = folder / "changes.json.draft"
    draft.write_bytes(encode(told))
    draft.replace(folder / "changes.json")
