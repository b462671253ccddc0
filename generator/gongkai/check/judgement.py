"""The judgement of the store on a day: each form of rule asked where its answer may be another one, and what they said."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from gongkai.check.case import Desk
from gongkai.check.engine import kin_rules
from gongkai.check.kin import refresh_kin
from gongkai.check.standing import refresh_standing
from gongkai.check.whole import refresh_whole
from gongkai.model.finding import Finding
from gongkai.store.standing import settle_fresh
from gongkai.store.store import get_meta, set_meta
from gongkai.store.verdicts import take_stirred, verdicts


def refresh(desk: Desk) -> None:
    """Bring what is known of the store up to date, in the caller's transaction."""
    day = desk.today.isoformat()
    new_day, stirred = get_meta(desk.db, "judged") != day, take_stirred(desk.db)
    refresh_whole(desk, stirred, new_day)
    refresh_kin(desk, new_day)
    refresh_standing(desk, stirred, new_day)
    settle_fresh(desk.db)
    set_meta(desk.db, "judged", day)


def said(desk: Desk) -> Iterator[Finding]:
    """What the rules over the whole and over kin say."""
    gathered = {rule.id: rule.gather for rule in kin_rules() if rule.gather}
    for rule, found in groupby(verdicts(desk.db), key=lambda finding: finding.rule):
        whole = tuple(found)
        yield from gathered[rule](whole) if rule in gathered else whole
