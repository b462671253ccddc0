"""Asking the rules over one standing record, and only about records whose answer may be another one by now.

Such a rule may look at the record, at the summaries of whatever it is linked with, and through the links that are
not `listed` and do not lead to an agency at whole records up to `HOPS` links away; at the region, the site and the day;
and at what its `lean` makes of all records of the kinds in `LEANS`: few records, on which the answers about many rest.
"""

from __future__ import annotations

from functools import cache, partial

from gongkai.check.case import Desk, Standing
from gongkai.check.engine import StandingRule, answer, covers, standing_rules
from gongkai.model.relations import relations
from gongkai.store.standing import concerned, drop, forget, ids_of, note, take_daily
from gongkai.store.store import get_meta, set_meta
from gongkai.store.verdicts import narrowed, show

HOPS = 2


def near_fields() -> tuple[str, ...]:
    """The fields of the links that count as near: hubs, to which thousands lead, are none."""
    return tuple(sorted({r.field for r in relations() if not r.listed and r.target != "agency"}))


@cache
def _rules_for(kind: str) -> tuple[StandingRule, ...]:
    return tuple(rule for rule in standing_rules() if covers(rule.kinds, kind))


def _ask(desk: Desk, rule: StandingRule, of: Standing) -> None:
    found, daily = answer(desk, partial(rule.ask, desk, of))
    note(desk.db, of.summary.id, rule.id, found, daily)


def _ask_all(desk: Desk, record_id: str) -> None:
    forget(desk.db, record_id)
    if of := desk.standing(record_id):
        for rule in _rules_for(of.summary.kind):
            _ask(desk, rule, of)


def _ask_for_day(desk: Desk) -> None:
    """Another day: the answers that rest on it, and no others."""
    by_id = {rule.id: rule for rule in standing_rules()}
    for record_id, rule in take_daily(desk.db):
        if of := desk.standing(record_id):
            _ask(desk, by_id[rule], of)


def _leans_anew(desk: Desk, rule: StandingRule, stirred: frozenset[str]) -> bool:
    """Whether what all answers of a rule rest on is another thing now."""
    name = f"lean:{rule.id}"
    before = get_meta(desk.db, name)
    if rule.lean is None or (before and stirred.isdisjoint(rule.leans)):
        return False
    with narrowed(desk.db):
        show(desk.db, rule.leans)
        now = rule.lean(desk)
    set_meta(desk.db, name, now)
    return now != before


def _ask_leaning(desk: Desk, rule: StandingRule, but: frozenset[str]) -> None:
    """A rule about every record of its kinds, but for those that are asked about anyway."""
    for record_id in ids_of(desk.db, rule.kinds):
        if record_id not in but and (of := desk.standing(record_id)):
            drop(desk.db, record_id, rule.id)
            _ask(desk, rule, of)


def refresh_standing(desk: Desk, stirred: frozenset[str], new_day: bool) -> None:
    """Bring the findings of these rules up to date, in the caller's transaction."""
    if new_day:
        _ask_for_day(desk)
    anew = [rule for rule in standing_rules() if _leans_anew(desk, rule, stirred)]
    near = concerned(desk.db, near_fields(), HOPS)
    for record_id in near:
        _ask_all(desk, record_id)
    for rule in anew:
        _ask_leaning(desk, rule, frozenset(near))
