"""Asking the rules over records that share something: a number, a sequence, a title and a day.

Such a rule says under which keys it counts a record, from the record, its links and its lists alone: `kin(desk, of)`.
It is asked about all the records under one key at once, and again when one of them changed, came or went.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from gongkai.check.case import Desk, Standing
from gongkai.check.engine import KinRule, answer, covers, kin_rules
from gongkai.store.kin import Key, changed, set_kin, under
from gongkai.store.verdicts import daily_keys, put_verdict


def _keys(desk: Desk, record_id: str) -> Iterator[Key]:
    of = desk.known(record_id)
    for rule in kin_rules() if of else ():
        if of and covers(rule.kinds, of.summary.kind):
            yield from ((rule.id, key) for key in rule.kin(desk, of))


def _ask(desk: Desk, rule: KinRule, key: str) -> None:
    members = tuple(
        Standing.stored(summary, path, visible) for summary, path, visible in under(desk.db, rule.id, key)
    )
    found, daily = answer(desk, partial(rule.ask, desk, key, members))
    put_verdict(desk.db, rule.id, found, daily, key)


def refresh_kin(desk: Desk, new_day: bool) -> None:
    """Bring the findings of these rules up to date, in the caller's transaction."""
    by_id = {rule.id: rule for rule in kin_rules()}
    due = {(rule, key) for rule, key in daily_keys(desk.db) if rule in by_id} if new_day else set()
    for record_id in changed(desk.db):
        due |= set_kin(desk.db, record_id, _keys(desk, record_id))
    for rule_id, key in sorted(due):
        _ask(desk, by_id[rule_id], key)
