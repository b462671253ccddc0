"""The portal's search asked what it must find, before anyone else asks it.

The verdict stays in the store until a record, the day, the words of the search or the tests are others: a check without
changes asks nothing. After an edit only the segments of the index that it reaches are made again, in memory; the others
are those of the last release.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b

import msgspec

from gongkai.check.search_tests import missed, type_search_tests, unknown
from gongkai.chinese.suggest import closest
from gongkai.index.search.query import Answer, Index, open_index
from gongkai.index.search.ranking import Hit
from gongkai.model.finding import Finding
from gongkai.model.search_test import SearchTest
from gongkai.plan.library import Library
from gongkai.plan.page import read_touched
from gongkai.plan.registry import every_page
from gongkai.read.search_tests import read_search_tests
from gongkai.read.source_file import Marks
from gongkai.store.rows import encode
from gongkai.store.store import get_meta, set_meta
from gongkai.store.units import tentative
from gongkai.store.verdicts import SEARCH
from gongkai.work.order import Order
from gongkai.work.publish import page_job
from gongkai.work.search import index_now

_LOOKED, _PAGE = 50, 10
_Tests = dict[int, SearchTest]


class _Verdict(msgspec.Struct):
    """What was found, of what."""

    key: str
    findings: tuple[Finding, ...]


_decoder = msgspec.json.Decoder(_Verdict)


def judged_search(library: Library, order: Order) -> tuple[Finding, ...]:
    """What is wrong with the file of tests, and the queries that do not find what they should."""
    read = read_search_tests(order.root)
    if read is None or not read.source.raws:
        return read.source.findings if read else ()
    (raw,) = read.source.raws
    tests, wrong = type_search_tests(raw)
    found = (*wrong, *(_standing(library, order, tests) if tests else ()))
    return tuple(_placed(finding, raw.path, read.marks) for finding in found)


def _placed(finding: Finding, path: str, marks: Marks) -> Finding:
    return replace(finding, path=path, line=marks.line(finding))


def _standing(library: Library, order: Order, tests: _Tests) -> tuple[Finding, ...]:
    """The verdict of the store, if nothing is another one since; else a new one."""
    db = library.db
    settings = (get_meta(db, "rules"), get_meta(db, "kinds"))
    key = blake2b(encode((tuple(tests.items()), library.day, settings)), digest_size=16).hexdigest()
    if (kept := get_meta(db, SEARCH)) and (verdict := _decoder.decode(kept)).key == key:
        return verdict.findings
    found = tuple(_asked(library, order, tests))
    set_meta(db, SEARCH, encode(_Verdict(key=key, findings=found)).decode())
    return found


def _asked(library: Library, order: Order, tests: _Tests) -> Iterator[Finding]:
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
