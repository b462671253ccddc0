"""Where an attachment was: a notice that it was taken back, in place of a silent 404.

A page cannot stand at the address of a .docx itself. So the file's name becomes a folder with an index.html in it,
and the old address leads there on every web server that knows folders.
"""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.chinese.dates import date_cn
from gongkai.model.record import Document, TakenFile
from gongkai.plan.attachments import attachment_url
from gongkai.plan.heads import root_of
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views_moved import FileGoneView
from gongkai.store.rows import Summary, decode_files, decode_record, decode_summary

NAME = "file_gone"


def _taken(library: Library, record_id: str) -> tuple[Summary, dict[str, TakenFile]] | None:
    """The files of a document that are not offered any more, by the address of their notice."""
    row = library.db.execute(
        "SELECT summary, kind, data, files, visible FROM record WHERE id = ? AND visible > 0", (record_id,)
    ).fetchone()
    record = decode_record(row[1], row[2]) if row else None
    if not isinstance(record, Document):
        return None
    summary, offered = decode_summary(row[0]), {file.name for file in decode_files(row[3])}
    found = list(record.taken_files)
    if row[4] == 2 and record.withdrawn:
        taken = record.withdrawn
        found += [TakenFile(file=name, day=taken.day, reason=taken.reason) for name in sorted(offered)]
        offered = set()
    gone = (taken for taken in found if taken.file not in offered)
    return summary, {f"{attachment_url(summary.url, taken.file)}/index.html": taken for taken in gone}


def _specs(library: Library, record_id: str) -> Iterator[PageSpec]:
    found = _taken(library, record_id)
    for url in sorted(found[1]) if found else ():
        yield PageSpec(url=url, kind=NAME, subject=record_id)


def every(library: Library) -> Iterator[PageSpec]:
    """One for each file that was taken back, alone or with its document."""
    rows = library.db.execute(
        "SELECT id FROM record WHERE visible = 2 OR (visible = 1 AND data ->> '$.taken_files' != '[]') ORDER BY id"
    )
    for (record_id,) in rows.fetchall():
        yield from _specs(library, record_id)


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The files of touched documents."""
    for record_id in sorted(touched.records):
        yield from _specs(library, record_id)


def build(library: Library, spec: PageSpec) -> Built | None:
    """The notice; None while the file is offered."""
    found = _taken(library, spec.subject)
    taken = found[1].get(spec.url) if found else None
    if found is None or taken is None:
        return None
    summary = found[0]
    view = FileGoneView(
        title=f"附件“{taken.file}”已经撤下",
        site=library.site.name,
        url=f"{root_of(spec.url)}{summary.url}",
        text=summary.title,
        day=date_cn(taken.day),
        reason=taken.reason,
    )
    return Built(view=view, template="file-gone")
