"""An item's page: its history, who exercises it now, and the rules it is exercised by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.model.power import IN_FORCE, Power, Source, Turn
from gongkai.plan.library import Full, Library
from gongkai.plan.powers import changes_of, kind_url, line_of
from gongkai.plan.views import Link
from gongkai.plan.views_powers import PowerChange

_ENDS = frozenset({Turn.TAKEN_BACK, Turn.CANCELLED})
_CLOSES = frozenset({Turn.CANCELLED, Turn.HANDED_DOWN})


def _given(changes: tuple[PowerChange, ...]) -> tuple[PowerChange, ...]:
    """The changes by which somebody else exercises it on this day: none after it was taken back or cancelled."""
    found: list[PowerChange] = []
    for change in sorted((c for c in changes if not c.coming), key=lambda c: (c.day, c.id)):
        found = [] if Turn(change.turn) in _ENDS else found
        found += [change] if Turn(change.turn).gives else []
    return tuple(found)


def _ended(changes: tuple[PowerChange, ...]) -> PowerChange | None:
    """The last change that took it away."""
    return next((c for c in reversed(changes) if not c.coming and Turn(c.turn) in _CLOSES), None)


def _sources(refs: Mapping[str, Link], sources: tuple[Source, ...]) -> tuple[tuple[Link | None, str], ...]:
    """The document where it is published here, and the words."""
    return tuple((refs.get(source.document), source.text) for source in sources)


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """`changes` newest last, `given` those that hand it to somebody, `category` a link, `gone` whether it is not in
    force, and `ended` the change that made it so.
    """
    record = full.record
    assert isinstance(record, Power)
    line, refs = line_of(library, full.summary.id), library.refs(full.summary.id)
    changes = tuple(sorted(changes_of(library, line), key=lambda change: (change.day, change.id)))
    return {
        "category": Link(text=record.category.value, url=kind_url(record.category.value)),
        "lead": line.lead,
        "changes": changes,
        "given": _given(changes),
        "ended": _ended(changes),
        "gone": line.item.state is not None and line.item.state.label != IN_FORCE,
        "discretion": _sources(refs.get("discretion.document", {}), record.discretion),
        "procedure": _sources(refs.get("procedure.document", {}), record.procedure),
    }
