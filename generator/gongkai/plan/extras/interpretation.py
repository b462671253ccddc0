"""An interpretation clause by clause: the words of the document beside what they mean.

The document's text is another record's: the relation is `deep`, so relate touches this page when it changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gongkai.chinese.clauses import anchor_of
from gongkai.model.interpretation import Interpretation
from gongkai.plan.clauses import clause_text
from gongkai.plan.library import Full, Library


def _policies(library: Library, record_id: str) -> tuple[Full, ...]:
    rows = library.db.execute(
        "SELECT DISTINCT l.target FROM link l WHERE l.source = ? AND l.field = 'of' AND l.target != '' "
        "ORDER BY l.target",
        (record_id,),
    )
    return tuple(full for (target,) in rows.fetchall() if (full := library.full(target)))


def _rows(record: Interpretation, policies: tuple[Full, ...]) -> Iterator[dict[str, Any]]:
    for clause in record.clauses:
        anchor = anchor_of(clause.clause)
        for policy in policies:
            if anchor and (text := clause_text(policy.html, anchor)):
                yield {
                    "anchor": f"jd-{anchor}",
                    "label": clause.clause,
                    "url": f"{policy.summary.url}#{anchor}",
                    "text": text,
                    "note": clause.note,
                }
                break


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """The clauses, if the record explains any."""
    assert isinstance(full.record, Interpretation)
    if not full.record.clauses:
        return {}
    rows = tuple(_rows(full.record, _policies(library, full.summary.id)))
    return {"clauses": rows} if rows else {}
