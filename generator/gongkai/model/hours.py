"""营业时间: days of the week or work days, and the hours of such a day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_WEEK = "一二三四五六日"
_DAYS = re.compile(
    r"^(工作日|每天|每日|(?:周|星期)([一二三四五六日天])(?:(?:至|到|-|—)(?:周|星期)?([一二三四五六日天]))?)"
)
_SPAN = re.compile(r"(\d{1,2})[:：](\d{2})\s*(?:-|—|–|~|至|到)+\s*(\d{1,2})[:：](\d{2})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """`weekdays` counts from Monday 0; with `workdays` the calendar of holidays decides instead."""

    text: str
    workdays: bool
    weekdays: tuple[int, ...]
    spans: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> Hours | None:
        """Read 工作日 09:00-12:00,13:00-17:00 or 周二至周日 09:00-20:30; None when it says no days or no hours."""
        days, spans = _DAYS.match(text.strip()), tuple(_spans(text))
        if days is None or not spans or any(span is None for span in spans):
            return None
        return cls(
            text=text.strip(),
            workdays=days[1] == "工作日",
            weekdays=_weekdays(days[2], days[3]) if days[2] else tuple(range(7)),
            spans=tuple(span for span in spans if span),
        )

    def words(self) -> str:
        """What the editor wrote, with hours as they are printed: 工作日 09:00—12:00、13:00—17:00."""
        tidy = _SPAN.sub(lambda at: f"{int(at[1]):02}:{at[2]}—{int(at[3]):02}:{at[4]}", self.text)
        return re.sub(r"(?<=\d)\s*[,，]\s*(?=\d)", "、", tidy).replace("00:00—24:00", "全天")

    def is_open(self, day: date, works: bool | None) -> bool | None:
        """Whether they are there on a day; `works` is what the calendar says, None where it does not reach."""
        return works if self.workdays else day.weekday() in self.weekdays


def _weekdays(first: str, last: str | None) -> tuple[int, ...]:
    start, end = (_WEEK.index(name.replace("天", "日")) for name in (first, last or first))
    return tuple((start + step) % 7 for step in range((end - start) % 7 + 1))


def _spans(text: str) -> list[str | None]:
    found = []
    for hour, minute, to_hour, to_minute in _SPAN.findall(text):
        start, end = (int(hour), int(minute)), (int(to_hour), int(to_minute))
        good = start < end <= (24, 0) and start[1] < 60 and end[1] < 60
        found.append(f"{start[0]:02}:{start[1]:02}—{end[0]:02}:{end[1]:02}" if good else None)
    return found
