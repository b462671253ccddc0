"""A kind of record: its name, its room in the portal, what others may know of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Literal

from gongkai.model.record import Record
from gongkai.model.state import Facts, State, StateOf


def _no_state(_facts: Facts, _day: date) -> State | None:
    """Most kinds have no state that follows from a date."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """Where records of this kind are written, where they appear, and what a neighbour's page may show of them.

    `folder` is below content/ (one Markdown file each) or below catalogue/ (rows of a YAML table under `table`).
    `facts` are the attributes that travel with the record's summary: a page may show these of its neighbours and
    nothing else, which is what keeps one edit's reach known.
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

    def address(self, record_id: str) -> str:
        """The record's URL below the site's root."""
        return f"{self.url}/{record_id}.html" if self.paged else f"{self.url}#{record_id}"


def _declared() -> Iterator[Kind]:
    package = import_module("gongkai.model")
    for module in sorted(m.name for m in iter_modules(package.__path__)):
        found = getattr(import_module(f"gongkai.model.{module}"), "KIND", None)
        if isinstance(found, Kind):
            yield found


@cache
def kinds() -> dict[str, Kind]:
    """Every kind by name: each file of this package that declares a `KIND` adds one."""
    return {k.name: k for k in sorted(_declared(), key=lambda k: (k.order, k.name))}
