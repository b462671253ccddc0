"""The ways to ask: hotlines, places and letters, and whether they are open on the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import msgspec

from gongkai.chinese.dates import date_cn
from gongkai.chinese.workdays import Calendar
from gongkai.model.hours import Hours
from gongkai.model.inquiry import Inquiry, Way
from gongkai.plan.library import Library
from gongkai.store.rows import decode_record

# The longest holiday with its weekends is shorter.
_LOOK_AHEAD = 15
_WEEK = "一二三四五六日"


def ways(library: Library) -> tuple[Mapping[str, Any], ...]:
    """The ways to ask, as plain values with the agency's proper name, by kind of way and id."""
    return _ways(library, today=False)


def ways_today(library: Library) -> tuple[Mapping[str, Any], ...]:
    """The same with `today`: whether it is open on the day; a page that shows it is another one tomorrow."""
    library.horizon.see(library.day + timedelta(days=1))
    return _ways(library, today=True)


def _ways(library: Library, today: bool) -> tuple[Mapping[str, Any], ...]:
    rows = library.db.execute("SELECT id, data FROM record WHERE kind = 'inquiry' AND visible = 1 ORDER BY id")
    found = []
    for record_id, data in rows.fetchall():
        record = decode_record("inquiry", data)
        assert isinstance(record, Inquiry)
        plain = msgspec.to_builtins(record)
        agency = next(iter(library.refs(record_id).get("agency", {}).values()), None)
        plain["agency"] = agency.text if agency else plain["agency"]
        if record.opening and not record.hours:
            plain["hours"] = record.opening.words()
        if today and record.opening:
            plain["today"] = open_words(record.opening, library.day, library.profile.calendar)
        found.append(plain)
    order = [way.value for way in Way]
    return tuple(sorted(found, key=lambda way: (order.index(way["way"]), way["id"])))


def open_words(hours: Hours, day: date, calendar: Calendar) -> Mapping[str, Any]:
    """Whether they are there on the day, and if not, when next."""
    state = hours.is_open(day, calendar.is_workday(day))
    if state is None:
        return {"open": None, "text": "工作日历还没有这一年，请先打电话确认"}
    if state:
        spans = "、".join(hours.spans).replace("00:00—24:00", "全天")
        return {"open": True, "text": f"当日办公 {spans}"}
    ahead = (day + timedelta(days=step) for step in range(1, _LOOK_AHEAD))
    after = next((d for d in ahead if hours.is_open(d, calendar.is_workday(d))), None)
    return {"open": False, "text": "当日不办公" + (f"，下一次办公是{_dated(after)}" if after else "")}


def _dated(day: date) -> str:
    return f"{day.month}月{day.day}日（星期{_WEEK[day.weekday()]}）"


def day_words(day: date, calendar: Calendar) -> str:
    """What kind of day it is: 2026年11月23日（星期一），工作日."""
    reason = calendar.reason(day)
    return f"{date_cn(day)}（星期{_WEEK[day.weekday()]}）" + (f"，{reason}" if reason else "")
