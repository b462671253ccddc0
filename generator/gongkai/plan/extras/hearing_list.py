"""A list of representatives: how many of each category."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from gongkai.model.hearing_list import HearingList
from gongkai.model.opinion import quorum
from gongkai.plan.library import Full, Library


def extra(_library: Library, full: Full) -> Mapping[str, Any]:
    """`groups` (category and number, in the order of the list) and `quorum`."""
    assert isinstance(full.record, HearingList)
    people = full.record.representatives
    groups = Counter(person.category for person in people)
    return {"groups": list(groups.items()), "quorum": quorum(len(people))}
