"""The search index as rows of the release: units of the records that changed, files of the segments that changed.

Which segment a record is in follows from its rank by day alone (`segments_of`), so an index made edit by edit is the one
made from nothing. `t` holds what has no day: agencies, matters, rules.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from typing import Any

import msgspec

from gongkai.index.search.reading import Load
from gongkai.index.search.segment import segment_files, segments_of
from gongkai.index.search.tables import small_files
from gongkai.model.kind import speaking
from gongkai.model.search_words import synonyms
from gongkai.plan.findable import entries
from gongkai.plan.library import Library
from gongkai.plan.page import Touched
from gongkai.plan.search_units import TABLES, units_of
from gongkai.plan.views_machines import SearchUnit
from gongkai.release.manifest import sha
from gongkai.release.staging import stage_file
from gongkai.store.pages import PageRow
from gongkai.store.rows import encode
from gongkai.store.schema import open_reader
from gongkai.store.store import get_meta
from gongkai.store.units import UnitRow, drop_units, put_units, stale_units, unit_data, unit_digests
from gongkai.work.find import loader
from gongkai.work.pages import PageJob
from gongkai.work.pool import spread

KIND = "search"
NAMES = ("a", "b", "c", "t")
_units = msgspec.json.Decoder(tuple[SearchUnit, ...])


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The rows of the files that changed, and what the next build must know of the segments."""

    rows: tuple[PageRow, ...]
    segments: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Segment:
    """A segment as it should be: the digest of what it is made of, and its units when they are asked for."""

    name: str
    key: str
    units: Callable[[], list[SearchUnit]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Brought:
    """A segment of now: what is said of it, and its files where they are not those of the last release."""

    name: str
    said: Mapping[str, Any]
    files: Iterator[tuple[str, bytes]] | None


def search_rows(library: Library, job: PageJob, touched: Touched, *, jobs: int) -> Found:
    """Bring the units up to date and stage the files of the index that are new."""
    db = library.db
    rows: list[PageRow] = []
    said = {}
    for segment in _brought(library, job, touched, jobs, anew=job.judge_all):
        said[segment.name] = segment.said
        if segment.files is not None:
            rows += _staged(db, job, segment.name, segment.files)
    for name in NAMES:
        if name not in said:
            rows += _staged(db, job, name, ())
    rows += _staged(db, job, "", _small(said))
    return Found(rows=tuple(rows), segments=json.dumps(said, ensure_ascii=False, sort_keys=True))


def index_now(library: Library, job: PageJob, touched: Touched, *, jobs: int) -> Load:
    """The files of the index as they would be built now, by path; those of the last release where a segment is the same."""
    released = loader(job.out)
    files: dict[str, bytes] = {}
    said = {}
    lost = released("manifest.js") is None
    for segment in _brought(library, job, touched, jobs, anew=job.judge_all or lost):
        said[segment.name] = segment.said
        files.update(segment.files or ())
    files.update(_small(said))
    return lambda path: files.get(path) or released(path)


def _brought(library: Library, job: PageJob, touched: Touched, jobs: int, *, anew: bool) -> Iterator[_Brought]:
    """The segments that have units, after the units were brought up to date. Take the files of one before the next."""
    db = library.db
    anew = anew or _doubtful(db) or not get_meta(db, KIND)
    _refresh(library, job, _wanted(library, touched, anew), jobs)
    old: dict[str, Any] = {} if anew else json.loads(get_meta(db, KIND))
    for segment in (*_dated(library), _undated(library)):
        if (known := old.get(segment.name)) and known["key"] == segment.key:
            yield _Brought(name=segment.name, said=known, files=None)
        elif units := segment.units():
            made = segment_files(segment.name, units, synonyms(library.profile.search))
            said = {"key": segment.key, "stamp": made.stamp, "head": made.head}
            yield _Brought(name=segment.name, said=said, files=made.files)


def _small(said: Mapping[str, Any]) -> Iterator[tuple[str, bytes]]:
    return small_files({name: (said[name]["stamp"], said[name]["head"]) for name in sorted(said)})


def _doubtful(db: sqlite3.Connection) -> bool:
    """Whether a file of the index in the output is not known to be right."""
    return db.execute("SELECT 1 FROM page WHERE key = '' AND url LIKE 'search/%'").fetchone() is not None


def _wanted(library: Library, touched: Touched, anew: bool) -> list[str]:
    """The records whose units may be others than the store has."""
    db = library.db
    if not anew and get_meta(db, "day") <= library.day.isoformat():
        return sorted(touched.records | stale_units(db, library.day))
    return [row[0] for row in db.execute("SELECT id FROM record UNION SELECT record FROM unit ORDER BY 1")]


def _refresh(library: Library, job: PageJob, records: Sequence[str], jobs: int) -> None:
    for batch in spread(partial(make_units, job), records, jobs):
        put_units(library.db, (row for row in batch if row.digest))
        drop_units(library.db, (row.record for row in batch if not row.digest))


def make_units(job: PageJob, batch: Sequence[str]) -> list[UnitRow]:
    """The units of a batch of records; without a digest where a record cannot be found."""
    db = open_reader(job.store)
    try:
        with speaking(job.kinds):
            return [_row(db, job, record) for record in batch]
    finally:
        db.close()


def _row(db: sqlite3.Connection, job: PageJob, record: str) -> UnitRow:
    library = Library(db=db, site=job.site, profile=job.profile, day=job.day)
    dated = db.execute("SELECT 1 FROM member WHERE list = 'all' AND id = ?", (record,)).fetchone() is not None
    units = units_of(library, record) if dated or library.kind_of(record) in TABLES else ()
    data = encode(units)
    return UnitRow(
        record=record,
        dated=dated,
        day=units[0].day if units else "",
        until=library.horizon.day.isoformat() if library.horizon.day else None,
        digest=blake2b(data, digest_size=12).hexdigest() if units else "",
        data=data,
    )


def _key(library: Library, digests: Iterable[str]) -> str:
    """Of the units of a segment and of the words under which they are found."""
    words = blake2b(library.profile.search.encode(), digest_size=12).hexdigest()
    return blake2b("\n".join((words, *digests)).encode(), digest_size=16).hexdigest()


def _dated(library: Library) -> Iterator[_Segment]:
    digests = [digest for _, digest in unit_digests(library.db, dated=True)]
    for name, start, end in segments_of(len(digests)):
        units = partial(_units_of, library.db, dated=True, start=start, count=end - start)
        yield _Segment(name=name, key=_key(library, digests[start:end]), units=units)


def _undated(library: Library) -> _Segment:
    own = tuple(entries(library))
    digests = (digest for _, digest in unit_digests(library.db, dated=False))
    return _Segment(
        name="t",
        key=_key(library, (*digests, blake2b(encode(own), digest_size=12).hexdigest())),
        units=lambda: [*_units_of(library.db, dated=False), *own],
    )


def _units_of(db: sqlite3.Connection, *, dated: bool, start: int = 0, count: int = -1) -> list[SearchUnit]:
    """The units of records number `start`… by day and id."""
    rows = unit_data(db, dated=dated, start=start, count=count)
    return [unit for data in rows for unit in _units.decode(data)]


def _staged(
    db: sqlite3.Connection, job: PageJob, segment: str, files: Iterable[tuple[str, bytes]]
) -> Iterator[PageRow]:
    """The files of a segment that are new, those whose row is (the store was lost), and those that are gone."""
    folder = f"search/{segment}/" if segment else "search/"
    found = db.execute("SELECT url, digest, key FROM page WHERE url > ? AND url < ?", (folder, f"{folder[:-1]}0"))
    old = {url: (digest, key) for url, digest, key in found if segment or url.count("/") == 1}
    for path, data in files:
        url, digest = f"search/{path}", sha(data)
        known = old.pop(url, ("", ""))
        if known[0] != digest:
            stage_file(job.out, url, data)
        if known != (digest, digest):
            yield PageRow(
                url=url,
                kind=KIND,
                subject=segment,
                changed=True,
                staged=known[0] != digest,
                key=digest,
                digest=digest,
                size=len(data),
            )
    yield from (PageRow(url=url, gone=True) for url in sorted(old))
