"""Tables that come every month: which one is the newest, and by when the next one was due."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule
from gongkai.model.period import month_end

_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")


def months(desk: Desk, kind: str) -> dict[str, Standing]:
    """The tables of a kind by their month, in order; tables of a whole year are left out."""
    known = {table.summary.facts["period"]: table for table in desk.visible(kind)}
    return {period: known[period] for period in sorted(known) if _MONTH.fullmatch(period)}


def after(month: str) -> str:
    """The month that follows: 2026-12 → 2027-01."""
    return (month_end(date.fromisoformat(f"{month}-01")) + timedelta(days=1)).isoformat()[:7]


def stale(desk: Desk, rule: Rule, kind: str, period: str) -> Iterator[Finding]:
    """The newest month, if the time in which the one after it must be published has run out."""
    known = months(desk, kind)
    if not known:
        return
    newest = list(known)[-1]
    ends = month_end(date.fromisoformat(f"{after(newest)}-01"))
    late = desk.profile.periods[period].due(ends + timedelta(days=1), desk.profile.calendar)
    if late and late <= desk.day:
        words = {"period": newest, "next": after(newest), "due": date_cn(late - timedelta(days=1))}
        yield desk.finding(rule, known[newest], "月份", **words)
