"""Sequences of document numbers (文号): where their pages stand, and what is missing in each."""

from __future__ import annotations

import itertools

from gongkai.chinese.doc_number import DocNumber, parse
from gongkai.model.number_gap import gaps
from gongkai.plan.library import Library
from gongkai.plan.places import topic_slug
from gongkai.plan.views import Item
from gongkai.plan.views_numbers import NumberRow

INDEX_URL = "numbers/index.html"


def sequence_url(sequence: str) -> str:
    """The page of `楚市政规〔2026〕`."""
    return f"numbers/{topic_slug(sequence)}.html"


def serial_of(number: str) -> int:
    """The serial of a document number; 0 where there is none."""
    found = parse(number)
    return found.serial if isinstance(found, DocNumber) else 0


def members(library: Library, sequence: str) -> tuple[Item, ...]:
    """The published documents of a sequence, by serial."""
    name = f"number:{sequence}"
    found = library.part(name, 0, library.size(name))
    return tuple(sorted(found, key=lambda item: (serial_of(item.facts.get("number", "")), item.id)))


def _reasons(library: Library, sequence: str) -> list[tuple[int, int, str]]:
    rows = library.db.execute(
        "SELECT summary ->> '$.facts.first', summary ->> '$.facts.last', summary ->> '$.facts.reason' FROM record "
        "WHERE kind = 'number_gap' AND summary ->> '$.facts.sequence' = ? ORDER BY id",
        (sequence,),
    )
    return [(int(first), int(last), why) for first, last, why in rows.fetchall()]


def _missing(library: Library, sequence: str, serials: frozenset[int]) -> list[tuple[int, int, str]]:
    """Runs of missing numbers, cut where an explanation begins or ends."""
    reasons = _reasons(library, sequence)
    found: list[tuple[int, int, str]] = []
    for first, last in gaps(serials):
        cuts = {first, last + 1}
        cuts |= {cut for low, high, _ in reasons for cut in (low, high + 1) if first < cut <= last}
        edges = sorted(cuts)
        for low, after in itertools.pairwise(edges):
            why = next((text for a, b, text in reasons if a <= low and after - 1 <= b), "")
            found.append((low, after - 1, why))
    return found


def rows(library: Library, sequence: str) -> tuple[NumberRow, ...]:
    """A sequence from the first number to the last: documents, and runs of missing numbers between them."""
    items = [(serial_of(item.facts.get("number", "")), item) for item in members(library, sequence)]
    missing = _missing(library, sequence, frozenset(serial for serial, _ in items))
    found = [NumberRow(first=serial, last=serial, item=item) for serial, item in items]
    found += [NumberRow(first=first, last=last, why=why) for first, last, why in missing]
    return tuple(sorted(found, key=lambda row: (row.first, row.item.id if row.item else "")))
