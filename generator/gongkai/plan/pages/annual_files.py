"""The annual report as files: its tables for a spreadsheet, the whole for a word processor."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.plan.annual import annual_tables, tables_shown
from gongkai.plan.library import Full, Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views_annual import AnnualFileView

NAME = "annual_file"
_FILES = {"tables.xlsx": "annual-xlsx", "report.docx": "annual-docx"}
_PLACES = {"二、": "a", "三、": "b", "四、": "c"}


def _of(record_id: str) -> Iterator[PageSpec]:
    yield from (
        PageSpec(url=f"annual-reports/{record_id}/{name}", kind=NAME, subject=record_id) for name in _FILES
    )


def every(library: Library) -> Iterator[PageSpec]:
    """Two files of each report."""
    for report in library.of_kind("annual_report"):
        yield from _of(report.id)


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Those of the touched reports; a ledger touches its reports."""
    for record_id in sorted(touched.records):
        summary = library.summary(record_id)
        if summary and summary.kind == "annual_report":
            yield from _of(record_id)


def _parts(full: Full) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Heading, paragraphs and table of each section."""
    for piece in re.split(r"(?=<h2[ >])", full.html):
        head, _, rest = piece.partition("</h2>") if piece.startswith("<h2") else ("", "", piece)
        heading = _plain(head)
        paragraphs = (_plain(part) for part in re.split(r"</(?:p|li|h[3-6]|tr)>", rest))
        yield heading, tuple(part for part in paragraphs if part), _PLACES.get(heading[:2], "")


def _plain(html: str) -> str:
    from html import unescape

    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def build(library: Library, spec: PageSpec) -> Built | None:
    """The file, if the report is published and its tables are whole."""
    full, name = library.full(spec.subject), spec.url.rpartition("/")[2]
    if full is None or full.kind.name != "annual_report" or spec not in _of(spec.subject):
        return None
    tables = annual_tables(tables_shown(library, full))
    if not tables:
        return None
    view = AnnualFileView(
        title=full.summary.title,
        agency=library.agency(full.summary.id),
        day=full.summary.day[:10],
        address=library.site.absolute(full.summary.url),
        parts=tuple(part for part in _parts(full) if any(part)),
        tables=tables,
    )
    return Built(view=view, template=_FILES[name])
