"""Whether the holiday notices of the site make sense: a wrong day here would move every deadline."""

from __future__ import annotations

import calendar as weeks
from collections.abc import Iterator
from datetime import date

from gongkai.chinese.dates import date_cn, weekday_cn
from gongkai.chinese.workdays import STATUTORY, Calendar
from gongkai.model.finding import Finding, Keys, Rule, Severity
from gongkai.model.holidays import Break, HolidayNotice, calendar_of
from gongkai.model.period import Number

_LAW = "全国年节及纪念日放假办法；国务院办公厅每年公布的节假日安排"
_LAW_EN = "Regulation on holidays; the yearly notice of the State Council Office"

WRONG = Rule(
    id="GK030",
    name="holiday-notice",
    severity=Severity.ERROR,
    zh="节假日安排（{number}）不对：{problem}。这份安排没有采用，期限仍按原来的日历计算。",
    en="The holiday notice {number} cannot be right: {problem_en}. It was not used.",
    fix_zh="对照国务院办公厅的通知改正：“起”“止”是放假的第一天和最后一天，“上班”是调休上班的周末。",
    fix_en="Compare it with the notice: 起 and 止 are the first and last day off, 上班 the weekend days worked.",
    law=_LAW,
    law_en=_LAW_EN,
    waivable=False,
    settable=False,
)
INCOMPLETE = Rule(
    id="GK031",
    name="holiday-year-incomplete",
    severity=Severity.WARNING,
    zh="{year}年的节假日安排不全：{problem}。{year}年的期限仍然不评定。",
    en="The holidays of {year} are incomplete: {problem_en}. Deadlines in {year} are still not assessed.",
    fix_zh="照国务院办公厅的通知写全这一年的节日，从元旦到国庆节；只作更正的，确认这一年已在工作日历里。",
    fix_en="Write down the whole year, from New Year to National Day.",
    law=_LAW,
    law_en=_LAW_EN,
    waivable=False,
)
RULES = (WRONG, INCOMPLETE)

# The way inside the notice, and what is wrong there in both languages.
Problem = tuple[Keys, str, str]


def _strange(day: date, year: int) -> bool:
    """A notice speaks of its year, and of the last days of the year before."""
    return day.year != year and (day.year, day.month) != (year - 1, date.max.month)


def _span(pause: Break, year: int, longest: Number) -> Iterator[Problem]:
    last = pause.last or pause.first
    days = (last - pause.first).days + 1
    if days < 1:
        yield ("止",), f"“{pause.name}”的“止”早于“起”", "the last day is before the first"
    elif days > longest.amount:
        told = f"“{pause.name}”连续放假{days}天，超过{longest.words}"
        yield ("止",), told, f"{days} days off in a row"
    for key, day in (("起", pause.first), ("止", last)):
        if _strange(day, year):
            yield (key,), f"{date_cn(day)}不是{year}年的日期", f"{day} is not in {year}"


def _worked(pause: Break, year: int, off: frozenset[date]) -> Iterator[Problem]:
    for number, day in enumerate(pause.worked):
        at, told = ("上班", number), f"{date_cn(day)}（{weekday_cn(day)}）"
        if _strange(day, year):
            yield at, f"{date_cn(day)}不是{year}年的日期", f"{day} is not in {year}"
        elif day in off:
            yield at, f"{told}又放假又上班", f"{day} is both off and worked"
        elif day.weekday() < weeks.SATURDAY and STATUTORY.is_workday(day) is not False:
            # A correction may well call off a holiday that had been announced.
            yield at, f"{told}不是周末，不用调休", f"{day} is no weekend day"


def _problems(notice: HolidayNotice, longest: Number) -> Iterator[Problem]:
    spans = [(at, pause, tuple(_span(pause, notice.year, longest))) for at, pause in enumerate(notice.breaks)]
    good = (pause for _, pause, wrong in spans if not wrong)
    off = frozenset(day for pause in good for day in pause.days())
    for at, pause, wrong in spans:
        for keys, zh, en in (*wrong, *_worked(pause, notice.year, off)):
            yield ("节日", at, *keys), zh, en


def _incomplete(number: int, notice: HolidayNotice, calendar: Calendar) -> Iterator[Finding]:
    covered = calendar.covered
    if notice.year in covered:
        return
    if notice.year in calendar.years:
        zh = f"{covered[0]}年至{covered[-1]}年之外，与它之间还缺一年以上"
        words = {"problem": zh, "problem_en": "a year is missing between it and those that are known"}
    else:
        words = {"problem": "没有元旦或者国庆节", "problem_en": "New Year or National Day is missing"}
    yield Finding(rule=INCOMPLETE.id, keys=("节假日安排", number, "年份"), args={"year": notice.year, **words})


def judged_calendar(notices: tuple[HolidayNotice, ...], longest: Number) -> tuple[Calendar, tuple[Finding, ...]]:
    """The calendar of the notices that make sense, and what is wrong with the others."""
    wrong, good = [], []
    for number, notice in enumerate(notices):
        found = [
            Finding(
                rule=WRONG.id,
                keys=("节假日安排", number, *keys),
                args={"number": notice.number, "problem": zh, "problem_en": en},
            )
            for keys, zh, en in _problems(notice, longest)
        ]
        wrong += found
        if not found:
            good.append((number, notice))
    calendar = calendar_of(tuple(notice for _, notice in good)) if good else STATUTORY
    wrong += [finding for number, notice in good for finding in _incomplete(number, notice, calendar)]
    return calendar, tuple(wrong)
