"""The page of one place of service: what a record's page has, and the coverage of everything below it."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.kind import kinds
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.pages import record

NAME = "service_point"
_ABOVE = (
    "WITH RECURSIVE above (id) AS (SELECT id FROM record WHERE id = ? AND kind = 'service_point' UNION "
    "SELECT l.target FROM link l JOIN above a ON l.source = a.id AND l.field = 'parent' AND l.target != '') "
    "SELECT id FROM above"
)


def _spec(record_id: str) -> PageSpec:
    return PageSpec(url=kinds()[NAME].address(record_id), kind=NAME, subject=record_id)


def every(library: Library) -> Iterator[PageSpec]:
    """One for each place."""
    yield from (_spec(place.id) for place in library.of_kind(NAME))


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Places that were touched or whose guides show a change, and all above them, which count them.

    What is gone was somebody's neighbour.
    """
    listed = {name.removeprefix("place:") for name in touched.shown if name.startswith("place:")}
    found = {
        row[0] for place in touched.records | listed for row in library.db.execute(_ABOVE, (place,)).fetchall()
    }
    yield from (_spec(place) for place in sorted(found))


def build(library: Library, spec: PageSpec) -> Built | None:
    """The view of a record; `plan/extras/service_point.py` adds what a place has."""
    return record.build(library, spec)
