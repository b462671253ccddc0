"""A list of representatives: how many of each category."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from gongkai.model.hearing_list import HearingList
from gongkai.model.opinion import quorum
from gongkai.plan.deadlines import hearing_deadlines
from gongkai.plan.library import Full, Library

_BEFORE = (("最迟公布代表名单", "听证名单"), ("最迟送达听证材料", "听证材料"))


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """`groups` (category and number, in the order of the list), `quorum` and `deadlines`."""
    assert isinstance(full.record, HearingList)
    people = full.record.representatives
    groups = Counter(person.category for person in people)
    return {
        "groups": list(groups.items()),
        "quorum": quorum(len(people), library.profile.limits.get("听证到会")),
        "deadlines": hearing_deadlines(library, full.record.held.date(), *_BEFORE),
    }
