"""Policies that must be interpreted and are not yet, each with the last day on which that is in time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gongkai.check.case import Desk, Standing


def uninterpreted(desk: Desk) -> Iterator[tuple[Standing, date]]:
    """Published policies without a published interpretation. Those whose period cannot be counted are left out."""
    period = desk.profile.periods["解读"]
    for policy in desk.visible("policy"):
        if policy.summary.facts.get("to_interpret") != "是" or desk.pointing(policy.summary.id, "of"):
            continue
        if last := period.due(policy.day, desk.profile.calendar):
            yield policy, last
