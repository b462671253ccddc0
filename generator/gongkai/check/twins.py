"""Records that share what must be unique."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule
from gongkai.store.rows import decode_summary


def twins(desk: Desk, rule: Rule, kind: str, fact: str, key: str) -> Iterator[Finding]:
    """A finding for every record of `kind` whose `fact` an earlier path already has."""
    rows = desk.db.execute(
        f"SELECT summary ->> '$.facts.{fact}' AS value, path, summary FROM record WHERE kind = ? AND value IS NOT NULL "
        "ORDER BY value, path, id",
        (kind,),
    )
    before: tuple[str, str] = ("", "")
    for value, path, summary in rows.fetchall():
        # Versions of one law keep its number; all but one are dead.
        if decode_summary(summary).facts.get("repealed"):
            continue
        if value == before[0]:
            twin = Standing(summary=decode_summary(summary), path=path)
            yield desk.finding(rule, twin, key, value=value, other=before[1])
        else:
            before = (value, path)
