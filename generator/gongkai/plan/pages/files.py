"""Attachments of published documents, taken over byte for byte."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from gongkai.plan.attachments import attachment_url
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views import BytesView
from gongkai.store.rows import decode_files, decode_summary

NAME = "file"


def _of(library: Library, record_id: str) -> Iterator[PageSpec]:
    row = library.db.execute(
        "SELECT summary, files FROM record WHERE id = ? AND visible = 1", (record_id,)
    ).fetchone()
    for number, file in enumerate(decode_files(row[1]) if row else ()):
        url = attachment_url(decode_summary(row[0]).url, file.name)
        yield PageSpec(url=url, kind=NAME, subject=record_id, number=number)


def every(library: Library) -> Iterator[PageSpec]:
    """Every attachment of every published document."""
    rows = library.db.execute("SELECT id FROM record WHERE visible = 1 AND files != '[]' ORDER BY id")
    for (record_id,) in rows.fetchall():
        yield from _of(library, record_id)


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The attachments of touched documents."""
    for record_id in sorted(touched.records):
        yield from _of(library, record_id)


def build(library: Library, spec: PageSpec) -> Built | None:
    """The file, if the document still has it."""
    full = library.full(spec.subject)
    for file in full.files if full else ():
        if full and attachment_url(full.summary.url, file.name) == spec.url:
            copy = str(PurePosixPath(full.path).parent / file.name)
            return Built(view=BytesView(digest=file.digest), template="copy", copy=copy)
    return None
