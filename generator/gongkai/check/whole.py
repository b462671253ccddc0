"""Asking the rules over the whole store, and only those whose answer may be another one by now.

Such a rule names in `READS` the kinds whose records it reads, with their links, lists and addresses; `EVERY` for all,
`DECLARED` for those that the portal declares, `RELEASE` for what the store keeps of the last release. It sees nothing
else, and is asked again when a record of these kinds changed, and on another day if it looked at the day.
"""

from __future__ import annotations

from functools import partial

from gongkai.check.case import Desk
from gongkai.check.engine import EVERY, StoreRule, answer, store_rules
from gongkai.model.kind import kinds
from gongkai.store.verdicts import answered, narrowed, put_verdict, show

DECLARED = "declared"


def _reads(rule: StoreRule) -> frozenset[str]:
    """The kinds behind `EVERY` and `DECLARED`, and those that are named."""
    every = kinds() if EVERY in rule.reads else {}
    declared = [name for name, kind in kinds().items() if kind.declaration] if DECLARED in rule.reads else []
    return frozenset((*rule.reads, *every, *declared))


def _ask(desk: Desk, rule: StoreRule, reads: frozenset[str]) -> None:
    show(desk.db, reads)
    found, daily = answer(desk, partial(rule.ask, desk))
    put_verdict(desk.db, rule.id, found, daily)


def refresh_whole(desk: Desk, stirred: frozenset[str], new_day: bool) -> None:
    """Bring the findings of these rules up to date, in the caller's transaction."""
    known = answered(desk.db)
    reads = {rule: _reads(rule) for rule in store_rules()}
    due = [
        rule
        for rule in store_rules()
        if rule.id not in known or (new_day and known[rule.id]) or not stirred.isdisjoint(reads[rule])
    ]
    with narrowed(desk.db):
        for rule in due:
            _ask(desk, rule, reads[rule])
