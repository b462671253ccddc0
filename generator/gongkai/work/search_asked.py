"""Queries put to the portal's search as it would be now: which of them find what they should."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from gongkai.check.search_tests import missed, unknown
from gongkai.chinese.suggest import closest
from gongkai.index.search.query import Answer, Index, open_index
from gongkai.index.search.ranking import Hit
from gongkai.model.finding import Finding
from gongkai.model.search_test import SearchTest
from gongkai.plan.library import Library
from gongkai.plan.page import read_touched
from gongkai.plan.registry import every_page
from gongkai.store.units import tentative
from gongkai.work.order import Order
from gongkai.work.publish import page_job
from gongkai.work.search import index_now

_LOOKED, _PAGE = 50, 10


def asked(library: Library, order: Order, tests: dict[int, SearchTest]) -> Iterator[Finding]:
    """What the queries do not find, of the index as it would be now."""
    job = page_job(replace(order, full=False), library)
    # Units are for the release to keep, on its own day.
    with tentative(library.db):
        index = open_index(index_now(library, job, read_touched(library.db), jobs=order.jobs))
    if index is not None:
        places = _Places(library)
        for number, test in tests.items():
            yield from _judged(places, index, number, test)


class _Places:
    """Where what is expected stands, and what it is called."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._pages: frozenset[str] | None = None

    def of(self, word: str) -> tuple[str, str] | None:
        """The title and the address of a record by its id, or of a page by its address; None if there is none."""
        if summary := self._library.summary(word):
            return f"“{summary.title}”" if "《" in summary.title else f"《{summary.title}》", summary.url
        url = word.removeprefix(self._library.site.url).lstrip("/")
        return (url, url) if url.partition("#")[0] in self.pages else None

    @property
    def pages(self) -> frozenset[str]:
        if self._pages is None:
            self._pages = frozenset(spec.url for spec in every_page(self._library))
        return self._pages

    def like(self, word: str) -> str | None:
        """The id, or of an address the page, that was meant."""
        rows = self._library.db.execute("SELECT id FROM record WHERE visible = 1 ORDER BY id")
        return closest(word, sorted(self.pages) if "/" in word else [row[0] for row in rows])


def _judged(places: _Places, index: Index, number: int, test: SearchTest) -> Iterator[Finding]:
    targets = {word: places.of(word) for word in test.expected}
    for word, target in targets.items():
        if target is None:
            yield unknown(number, test.query, word, places.like(word))
    known = [target for target in targets.values() if target]
    if not known:
        return
    urls = frozenset(url for _, url in known)
    place = next((at for at, hit in enumerate(_shown(index.query(test.query)), 1) if _is(hit, urls)), 0)
    if not 1 <= place <= test.within:
        yield missed(number, test, [title for title, _ in known], place, _LOOKED)


def _shown(answer: Answer) -> Iterator[Hit]:
    """The hits page by page, as someone sees them who reads on."""
    yield from answer.first
    if not answer.asked.phrases:
        for start in range(_PAGE, _LOOKED, _PAGE):
            yield from answer.page(start)


def _is(hit: Hit, urls: frozenset[str]) -> bool:
    """A section of a page is that page."""
    return hit.url in urls or hit.url.partition("#")[0] in urls
