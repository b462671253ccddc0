"""The portal's search asked what it must find, before anyone else asks it.

The verdict stays in the store until a record, the day, the words of the search or the tests are others: a check without
changes asks nothing. After an edit only the segments of the index that it reaches are made again, in memory; the others
are those of the last release.
"""

from __future__ import annotations

from hashlib import blake2b

import msgspec

from gongkai.check.search_tests import type_search_tests
from gongkai.model.finding import Finding
from gongkai.model.search_test import SearchTest
from gongkai.plan.library import Library
from gongkai.read.search_tests import read_search_tests
from gongkai.store.rows import encode
from gongkai.store.store import get_meta, set_meta
from gongkai.store.verdicts import SEARCH
from gongkai.work.order import Order


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
    return read.placed(found)


def _standing(library: Library, order: Order, tests: dict[int, SearchTest]) -> tuple[Finding, ...]:
    """The verdict of the store, if nothing is another one since; else a new one."""
    db = library.db
    settings = (get_meta(db, "rules"), get_meta(db, "kinds"), library.profile.search)
    key = blake2b(encode((tuple(tests.items()), library.day, settings)), digest_size=16).hexdigest()
    if (kept := get_meta(db, SEARCH)) and (verdict := _decoder.decode(kept)).key == key:
        return verdict.findings
    # Without a change a check does without it, and takes less time than bringing it in.
    from gongkai.work.search_asked import asked

    found = tuple(asked(library, order, tests))
    set_meta(db, SEARCH, encode(_Verdict(key=key, findings=found)).decode())
    return found
