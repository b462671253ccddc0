"""A hearing notice: the quorum, and where its calendar file lies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.chinese.reckoning import Anchor
from gongkai.model.hearing_notice import NOTICE_PERIODS, HearingNotice
from gongkai.model.opinion import quorum
from gongkai.plan.deadlines import Ask, deadlines, hearing_deadlines
from gongkai.plan.library import Full, Library
from gongkai.plan.pages.calendars import calendar_url

_BEFORE = (
    ("最迟公布代表名单", "听证名单"),
    ("最迟送达听证材料", "听证材料"),
)


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """`quorum` with its `share`, `grouped` (seats of all categories together), `deadlines` and `calendar`."""
    record = full.record
    assert isinstance(record, HearingNotice)
    held, periods = record.held.date(), library.profile.periods
    call = ("最迟发布听证公告", NOTICE_PERIODS[record.on])
    after = Anchor(day=held, told="举行听证会")
    report = [Ask(title="最迟公布听证报告", period=periods.get("听证报告"), anchor=after)]
    share = library.profile.limits.get("听证到会")
    return {
        "quorum": quorum(record.seats, share),
        "share": share.words if share else "",
        "grouped": sum(group.count for group in record.groups),
        "deadlines": (*hearing_deadlines(library, held, call, *_BEFORE), *deadlines(library, report)),
        "calendar": calendar_url(full.summary.id),
    }
