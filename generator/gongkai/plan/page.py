"""A page that must exist, and the contract of a kind of page."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from gongkai.plan.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSpec:
    """One file of the output: its URL, the kind of page, and what it is about."""

    url: str
    kind: str
    subject: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A page's view, what fills it in, and the day on which the view changes by itself.

    `shell` names the column whose chrome surrounds the page; None for files without chrome.
    `copy` is the path of a file that is taken as it is.
    """

    view: Any
    template: str
    shell: str | None = None
    until: date | None = None
    copy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """What changed since the last release, as the store noted it."""

    records: frozenset[str]
    lists: Mapping[str, str]
    shown: Mapping[str, frozenset[str]]

    def __bool__(self) -> bool:
        return bool(self.records or self.lists)


class PageKind(Protocol):
    """One file of pages/ is one kind of page."""

    NAME: str

    def every(self, library: Library) -> Iterator[PageSpec]:
        """All pages of this kind."""

    def touched(self, library: Library, touched: Touched) -> Iterator[PageSpec]:
        """The pages of this kind that the changes may concern; too many is slow, too few is wrong."""

    def build(self, library: Library, spec: PageSpec) -> Built | None:
        """The page's view; None when the page must not exist."""


def read_touched(db: sqlite3.Connection) -> Touched:
    """What the stages before noted: touched records, lists whose order changed (from which day), rows shown."""
    records: set[str] = set()
    order: dict[str, str] = {}
    shown: dict[str, set[str]] = {}
    for record_id, cause, name, day in db.execute("SELECT id, cause, list, day FROM touched"):
        records.add(record_id)
        if name and cause == "list":
            order[name] = min(order.get(name, day), day)
        if name:
            shown.setdefault(name, set()).add(day)
    return Touched(
        records=frozenset(records), lists=order, shown={name: frozenset(days) for name, days in shown.items()}
    )
