"""节假日安排: the yearly notice of the State Council Office, as a portal writes it down before the package has it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from gongkai.chinese.workdays import Calendar, full_year
from gongkai.model.field import said


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """One holiday of a notice: which days are off, and which weekend days are worked for them."""

    name: str = said("名称", "节日名称", en="Holiday", sample="春节")
    first: date = said("起", "放假第一天", en="First day off")
    last: date | None = said("止", "放假最后一天；只放一天的不写", en="Last day off", default=None)
    worked: tuple[date, ...] = said("上班", "因调休要上班的周末，一天一项", en="Worked weekend days", default=())

    def days(self) -> Iterator[date]:
        """Every day off."""
        for step in range(((self.last or self.first) - self.first).days + 1):
            yield self.first + timedelta(days=step)


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayNotice:
    """A notice: the holidays of a year, or what a later notice changes in them."""

    year: int = said("年份", "哪一年的安排", en="Year", sample="2027")
    number: str = said("文号", "通知的发文字号", en="Number of the notice")
    breaks: tuple[Break, ...] = said("节日", "各个节日的放假和上班日期", en="Holidays")


def calendar_of(notices: tuple[HolidayNotice, ...]) -> Calendar:
    """The statutory table with these notices upon it; of two that speak of a day the later one holds."""
    told: dict[date, str] = {}
    for notice in notices:
        for pause in notice.breaks:
            told |= dict.fromkeys(pause.days(), f"{pause.name}放假") | dict.fromkeys(pause.worked, "")
    off = {day: reason for day, reason in sorted(told.items()) if reason}
    years = sorted({notice.year for notice in notices if full_year(notice.year, set(off))})
    return Calendar(
        off=tuple(off.items()), on=tuple(day for day in sorted(told) if day not in off), years=tuple(years)
    )
