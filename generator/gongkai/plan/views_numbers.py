"""Views of the lists by document number 文号目录 and by index number 索引号目录."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.plan.views import Item, Link, PageView


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRow:
    """One document, or a run of numbers under which none is published; `why` is the explanation given."""

    first: int
    last: int
    item: Item | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SequenceBlock:
    """One sequence in the index: how many of its documents are published, from which to which number."""

    link: Link
    count: int
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersView(PageView):
    """The index (`groups`: prefix and its years), or one sequence (`rows`)."""

    description: str
    groups: tuple[tuple[str, tuple[SequenceBlock, ...]], ...] = ()
    rows: tuple[NumberRow, ...] = ()
    count: int = 0
    missing: int = 0
    downloads: tuple[Link, ...] = ()
    other: Link | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganBlock:
    """An organ code, the agencies whose documents bear it, and its years with the number of documents."""

    code: str
    agencies: tuple[str, ...]
    years: tuple[tuple[Link, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexNumbersView(PageView):
    """The index (`organs`), or the documents of one organ code and year (`rows`: index number and document)."""

    description: str
    organs: tuple[OrganBlock, ...] = ()
    rows: tuple[tuple[str, Item], ...] = ()
    downloads: tuple[Link, ...] = ()
