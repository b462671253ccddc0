"""Whether a policy must be interpreted and is not yet, and the last day on which that is in time."""

from __future__ import annotations

from datetime import date

from gongkai.check.case import Desk, Standing


def uninterpreted(desk: Desk, policy: Standing) -> date | None:
    """None where no interpretation is due, one is published, or the period cannot be counted."""
    if policy.summary.facts.get("to_interpret") != "是" or desk.pointing(policy.summary.id, "of"):
        return None
    return desk.profile.periods["解读"].due(policy.day, desk.profile.calendar)
