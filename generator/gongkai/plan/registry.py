"""Every kind of page, and the pages that a build has to look at."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched

_LAST = "former"


@cache
def page_kinds() -> dict[str, ModuleType]:
    """The modules of pages/ by the name of their kind; former addresses last, as every live page goes before them."""
    package = import_module("gongkai.plan.pages")
    modules = [import_module(f"gongkai.plan.pages.{m.name}") for m in iter_modules(package.__path__)]
    return {module.NAME: module for module in sorted(modules, key=lambda module: module.NAME == _LAST)}


def build_page(library: Library, spec: PageSpec) -> Built | None:
    """The view of a page; None when the page must not exist."""
    built: Built | None = page_kinds()[spec.kind].build(library, spec)
    return built


def every_page(library: Library) -> Iterator[PageSpec]:
    """All pages of the portal."""
    for module in page_kinds().values():
        yield from module.every(library)


def _known(db: sqlite3.Connection, where: str, values: Iterable[object] = ()) -> Iterator[PageSpec]:
    rows = db.execute(f"SELECT url, kind, subject, number FROM page WHERE {where}", tuple(values))
    for url, kind, subject, number in rows.fetchall():
        if kind in page_kinds():
            yield PageSpec(url=url, kind=kind, subject=subject, number=number)


def known_pages(db: sqlite3.Connection) -> Iterator[PageSpec]:
    """Every page of the last release: what is no longer wanted must be found and removed."""
    return _known(db, "1")


def _concerned(library: Library, touched: Touched) -> Iterator[PageSpec]:
    for module in page_kinds().values():
        yield from module.touched(library, touched)
    for record_id in sorted(touched.records):
        yield from _known(library.db, "subject = ?", [record_id])


def _expired(db: sqlite3.Connection, day: date) -> Iterator[PageSpec]:
    return _known(db, "until IS NOT NULL AND until <= ?", [day.isoformat()])


def candidates(library: Library, touched: Touched, templates: Iterable[str], full: bool) -> dict[str, PageSpec]:
    """The pages to look at, by URL: touched ones, those whose day has come, those of changed templates, or all."""
    found: dict[str, PageSpec] = {}
    if full:
        sources = [every_page(library), known_pages(library.db)]
    else:
        sources = [_concerned(library, touched), _expired(library.db, library.day), _known(library.db, "key = ''")]
        sources += [_known(library.db, "template = ?", [name]) for name in templates]
    for source in sources:
        for spec in source:
            found.setdefault(spec.url, spec)
    return found
