"""A hearing notice: the quorum, and where its calendar file lies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.model.hearing_notice import HearingNotice
from gongkai.model.opinion import quorum
from gongkai.plan.library import Full, Library
from gongkai.plan.pages.calendars import calendar_url


def extra(_library: Library, full: Full) -> Mapping[str, Any]:
    """`quorum`, `grouped` (seats of all categories together) and `calendar`."""
    record = full.record
    assert isinstance(record, HearingNotice)
    return {
        "quorum": quorum(record.seats),
        "grouped": sum(group.count for group in record.groups),
        "calendar": calendar_url(full.summary.id),
    }
