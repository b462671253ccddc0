"""The table that a page shows, as files beside it: number lists, the decision catalogue, ledgers and statistics.

A page kind with a `table` in the list below has them; they are looked at whenever the page is.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from gongkai.plan.data_files import FORMATS, stem_of
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.pages import decision_catalogue, index_numbers, ledger, mailbox, numbers, powers, requests

NAME = "page_data"
_PAGES: dict[str, ModuleType] = {
    module.NAME: module
    for module in (decision_catalogue, index_numbers, ledger, mailbox, numbers, powers, requests)
}


def _files(pages: Iterator[PageSpec]) -> Iterator[PageSpec]:
    for page in pages:
        if page.kind not in _PAGES:
            continue
        for ending in FORMATS:
            yield PageSpec(url=f"{stem_of(page.url)}.{ending}", kind=NAME, subject=f"{page.kind}:{page.subject}")


def every(library: Library) -> Iterator[PageSpec]:
    """Three files for each page with a table."""
    for module in _PAGES.values():
        yield from _files(module.every(library))


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The files of the pages that the changes may concern."""
    for module in _PAGES.values():
        yield from _files(module.touched(library, touched))


def build(library: Library, spec: PageSpec) -> Built | None:
    """The table; None where its page has none."""
    kind, _, subject = spec.subject.partition(":")
    view = _PAGES[kind].table(library, subject)
    if view is None:
        return None
    return Built(view=view, template=f"data-{spec.url.rpartition('.')[2]}", until=library.horizon.day)
