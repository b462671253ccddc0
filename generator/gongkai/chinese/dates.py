"""Dates and moments as editors write them, and as an official page prints them.

Printing follows GB/T 9704-2012 7.3.5.4: Arabic numerals, the full year, no leading zeros (`2017年6月26日`).
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from gongkai.chinese.width import fold

_DATE = re.compile(
    r"(?P<y>[0-9]{4})(?:"
    r"(?P<sep>[-/.])(?P<m>[0-9]{1,2})(?P=sep)(?P<d>[0-9]{1,2})"
    r"|\s?年\s?(?P<m2>[0-9]{1,2})\s?月\s?(?P<d2>[0-9]{1,2})\s?日)"
)
# Portal time is Beijing time: +08:00 says nothing new, any other offset is refused rather than shifted.
_MOMENT = re.compile(
    r"(?P<date>.+?[0-9日])(?:T|\s{1,2}|(?<=日))"
    r"(?P<h>[0-9]{1,2}):(?P<min>[0-9]{2})(?::(?P<s>[0-9]{2}))?(?:\+08:?00)?",
    re.DOTALL,
)
_LONGEST = 40
_WEEKDAYS = "一二三四五六日"


def parse_date(text: str) -> date | None:
    """Read `2017-06-26`, `2017/6/26`, `2017.6.26`, `2017年6月26日`, any width; None when not a real day."""
    match = _DATE.fullmatch(_tidy(text))
    if match is None:
        return None
    try:
        return date(int(match["y"]), int(match["m"] or match["m2"]), int(match["d"] or match["d2"]))
    except ValueError:
        return None


def parse_moment(text: str) -> datetime | None:
    """Read a date (midnight) or a date, a space or `T`, and `HH:MM` or `HH:MM:SS`; naive, Beijing time."""
    day = parse_date(text)
    if day is not None:
        return datetime.combine(day, time())
    match = _MOMENT.fullmatch(_tidy(text))
    day = parse_date(match["date"]) if match else None
    return _combine(day, match) if day and match else None


def _combine(day: date, match: re.Match[str]) -> datetime | None:
    try:
        return datetime.combine(day, time(int(match["h"]), int(match["min"]), int(match["s"] or 0)))
    except ValueError:
        return None


def _tidy(text: str) -> str:
    # A page pasted by mistake need not be folded to be refused.
    return fold(text).strip() if len(text) <= _LONGEST else ""


def eve(day: date) -> date:
    """The day before; the first day that there is has none and stands for itself."""
    return day - timedelta(days=1) if day > date.min else day


def date_cn(day: date) -> str:
    """`2017年6月26日` (GB/T 9704-2012 7.3.5.4)."""
    return f"{day.year}年{day.month}月{day.day}日"


def weekday_cn(day: date) -> str:
    """`星期一` to `星期日`."""
    return f"星期{_WEEKDAYS[day.weekday()]}"


def moment_cn(moment: datetime) -> str:
    """`2017年6月26日 09:30`, to the minute."""
    return f"{date_cn(moment)} {moment.hour:02d}:{moment.minute:02d}"
