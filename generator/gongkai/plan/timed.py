"""What has a first and a last day, or a day on which it is held, and is not over."""

from __future__ import annotations

from gongkai.plan.library import Library
from gongkai.plan.views import Item
from gongkai.store.rows import decode_summary


def not_over(library: Library, kinds: tuple[str, ...]) -> tuple[Item, ...]:
    """Windows and events of these kinds that have not ended, by their last day."""
    marks = ", ".join("?" * len(kinds))
    rows = library.db.execute(
        f"SELECT summary FROM record WHERE kind IN ({marks}) AND visible = 1 AND coalesce(summary ->> '$.facts.end', "
        "substr(summary ->> '$.facts.held', 1, 10)) >= ? ORDER BY coalesce(summary ->> '$.facts.end', "
        "summary ->> '$.facts.held'), id",
        (*kinds, library.day.isoformat()),
    )
    summaries = [decode_summary(row[0]) for row in rows.fetchall()]
    return tuple(library.item(summary, library.agency(summary.id)) for summary in summaries)
