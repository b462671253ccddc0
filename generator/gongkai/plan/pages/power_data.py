"""The whole list of powers as files to download, with the state of the day and what each item's page says."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.pages.open_data import FORMATS, MOST
from gongkai.plan.power_table import COLUMNS, rows
from gongkai.plan.powers import INDEX, concerned, has_powers
from gongkai.plan.views import Link
from gongkai.plan.views_open import TableView

NAME = "power_data"
DOWNLOADS = tuple(Link(text=ending.upper(), url=f"powers/data.{ending}") for ending in FORMATS)


def every(_library: Library) -> Iterator[PageSpec]:
    """Three files."""
    yield from (PageSpec(url=link.url, kind=NAME) for link in DOWNLOADS)


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """All three, when an item was touched or is gone."""
    if concerned(library, touched):
        yield from every(library)


def build(library: Library, spec: PageSpec) -> Built | None:
    """The table; None in a portal without the list."""
    if not has_powers(library):
        return None
    found = rows(library)
    more = f"{library.site.url.rstrip('/')}/api/v1/index.json"
    view = TableView(title=INDEX.text, columns=COLUMNS, rows=found[:MOST], total=len(found), more=more)
    return Built(view=view, template=f"data-{spec.url.rpartition('.')[2]}", until=library.horizon.day)
