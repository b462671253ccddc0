"""Index numbers (索引号) in order: by organ code and year, where their pages stand, and what is in each."""

from __future__ import annotations

from gongkai.chinese.index_number import IndexNumber, parse
from gongkai.plan.library import Library
from gongkai.plan.places import topic_slug
from gongkai.plan.views import Item, Link

INDEX_NUMBERS = Link(text="索引号目录", url="index-numbers/index.html")


def shelf_url(shelf: str) -> str:
    """The page of `cxs001/2026`."""
    return f"index-numbers/{topic_slug(shelf)}.html"


def shelves(library: Library) -> tuple[tuple[str, int], ...]:
    """Organ code and year, and how many documents bear them."""
    return tuple((name.partition(":")[2], size) for name, size in library.lists("index"))


def agencies_of(library: Library, code: str) -> tuple[str, ...]:
    """The agencies whose documents bear an organ code: often a government and its office."""
    rows = library.db.execute(
        "SELECT DISTINCT a.title FROM member m JOIN link l ON l.source = m.id AND l.field = 'agency' "
        "JOIN record a ON a.id = l.target WHERE m.list > ? AND m.list < ? ORDER BY a.id",
        (f"index:{code}/", f"index:{code}0"),
    )
    return tuple(row[0] for row in rows.fetchall())


def _order(number: str) -> tuple[int, int, str]:
    found = parse(number)
    assert isinstance(found, IndexNumber)
    return found.month or 0, int(found.serial), number


def documents(library: Library, shelf: str) -> tuple[tuple[str, Item], ...]:
    """Index number and document, in the order of the numbers."""
    name = f"index:{shelf}"
    pairs = [(item.facts["index_number"], item) for item in library.part(name, 0, library.size(name))]
    return tuple(sorted(pairs, key=lambda pair: (*_order(pair[0]), pair[1].id)))
