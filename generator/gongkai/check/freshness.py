"""Lists that stand still: since when, and until which day that was fresh enough.

Nothing here counts days up to the day itself: a finding is the same on every day on which it holds.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date

from gongkai.check.case import Desk
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule
from gongkai.model.freshness import Watch, watches
from gongkai.model.period import Period
from gongkai.store.members import newest_day

# These findings are about a whole column: no file of it is wrong.
PLACE = "site_config.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Still:
    """A list that is older than its period allows; `due` is the last day on which it was not."""

    watch: Watch
    period: Period
    newest: date
    due: date


def still(desk: Desk, asked: Container[str]) -> Iterator[Still]:
    """The lists under the periods of these names that stand still. An empty one is a matter for GK601."""
    for watch in watches():
        period = desk.profile.periods.get(watch.period) if watch.period in asked else None
        newest = newest_day(desk.db, watch.list) if period else None
        due = period.due(newest, desk.profile.calendar) if period and newest else None
        if period and newest and due and desk.day > due:
            yield Still(watch=watch, period=period, newest=newest, due=due)


def told(rule: Rule, found: Still) -> Finding:
    """What is said of one such list. `watch` is the name by which an item of the inspection asks for it."""
    args = {"column": found.watch.title, "newest": date_cn(found.newest), "due": date_cn(found.due)}
    args |= {"wanted": found.period.words, "source": found.period.source, "watch": found.watch.period}
    return Finding(rule=rule.id, path=PLACE, args=args)
