"""A decision dossier: how many steps are done, under way, to come, missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from gongkai.plan.library import Full, Library
from gongkai.plan.timeline import timeline

_WORDS = (
    ("done", "已完成"),
    ("running", "进行中"),
    ("planned", "已安排"),
    ("due", "待进行"),
    ("missing", "未公开"),
)


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """`tally`: word and number of steps, for the states that occur."""
    found = Counter(entry.status for entry in timeline(library, full))
    return {"tally": [(word, found[status]) for status, word in _WORDS if found[status]]}
