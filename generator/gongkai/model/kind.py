"""A kind of record: its name, its room in the portal, what others may know of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Literal

from gongkai.model.columns import COLUMNS
from gongkai.model.declaration import KindDeclaration, record_class
from gongkai.model.record import Record
from gongkai.model.state import Facts, State, StateOf


def _no_state(_facts: Facts, _day: date) -> State | None:
    """Most kinds have no state that follows from a date."""
    return None


ShelvesOf = Callable[[Any], tuple[str, ...]]


def _no_shelves(_record: Record) -> tuple[str, ...]:
    """Most kinds stand in the lists that all kinds have."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """Where records of this kind are written, where they appear, and what a neighbour's page may show of them.

    `folder` is below content/ (one Markdown file each) or below catalogue/ (rows of a YAML table under `table`).
    `facts` are the attributes that travel with the record's summary: a page may show these of its neighbours and
    nothing else, which is what keeps one edit's reach known. `shelves` are the lists of its own in which a record
    stands. `id_from` are the keys of a table's row of which an id is made where none is written. `files` are the lists,
    besides 附件, whose rows name files that lie beside the document, each with the key of the name.
    """

    name: str
    title: str
    en: str
    record: type[Record]
    source: Literal["content", "catalogue"]
    folder: str
    url: str
    column: str = ""
    table: str = ""
    facts: tuple[str, ...] = ()
    state: StateOf = _no_state
    paged: bool = True
    listed: bool = True
    order: int = 50
    id_from: tuple[str, ...] = ()
    shelves: ShelvesOf = _no_shelves
    files: tuple[tuple[str, str], ...] = ()
    declaration: KindDeclaration | None = None

    @property
    def template(self) -> str:
        """The theme's template of its page; a declared kind cannot take the name of another page's template."""
        return f"kind_{self.name}" if self.declaration else self.name

    def address(self, record_id: str) -> str:
        """The record's URL below the site's root."""
        return f"{self.url}/{record_id}.html" if self.paged else f"{self.url}#{record_id}"


def _built_in() -> Iterator[Kind]:
    package = import_module("gongkai.model")
    for module in sorted(m.name for m in iter_modules(package.__path__)):
        found = getattr(import_module(f"gongkai.model.{module}"), "KIND", None)
        if isinstance(found, Kind):
            yield found


def kind_from(declaration: KindDeclaration) -> Kind:
    """The kind that a portal declared. Its pages live below records/, where no page of the house stands."""
    return Kind(
        name=declaration.name,
        title=declaration.title,
        en=declaration.en or declaration.name,
        record=record_class(declaration),
        source="catalogue" if declaration.source == "catalogue" else "content",
        folder=declaration.folder,
        url=f"records/{declaration.folder}",
        column=next(c.name for c in COLUMNS if declaration.column in (c.name, c.title)),
        table=declaration.table or declaration.title,
        facts=tuple(declaration.attribute(key) for key in declaration.facts),
        order=60,
        declaration=declaration,
    )


Declarations = tuple[KindDeclaration, ...]
_spoken: ContextVar[Declarations] = ContextVar("declared kinds of the portal", default=())


@contextmanager
def speaking(declarations: Declarations) -> Iterator[None]:
    """Within this block, and in this thread alone, these are the kinds that the portal declares (ADR 0017)."""
    token = _spoken.set(declarations)
    try:
        yield
    finally:
        _spoken.reset(token)


def declared() -> Declarations:
    """The declarations of the portal being built: what a worker must be told."""
    return _spoken.get()


@cache
def _kinds(declarations: Declarations) -> dict[str, Kind]:
    found = (*_built_in(), *(kind_from(declaration) for declaration in declarations))
    return {k.name: k for k in sorted(found, key=lambda k: (k.order, k.name))}


def kinds() -> dict[str, Kind]:
    """Every kind by name: each file of this package that declares a `KIND` adds one, and so does each declaration."""
    return _kinds(declared())
