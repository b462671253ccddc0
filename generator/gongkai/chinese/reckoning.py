"""How a last day was counted, in sentences that an official can check by hand.

`2017年6月26日收文，当日不计；6月27日至30日是第1至4个工作日；7月1日至2日周末不计；…；第20个工作日为7月24日`
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from gongkai.chinese.dates import date_cn, eve
from gongkai.chinese.workdays import MAKE_UP, WEEKEND, Calendar, Step


@dataclass(slots=True)
class _Days:
    """Writes days, with the year only where it is not that of the day before."""

    year: int = 0

    def one(self, day: date) -> str:
        told, self.year = date_cn(day), day.year
        return told

    def next(self, day: date) -> str:
        return f"{day.month}月{day.day}日" if day.year == self.year else self.one(day)

    def run(self, first: date, last: date) -> str:
        """6月27日至30日, 6月30日至7月3日."""
        told = self.next(first)
        if first == last:
            return told
        same = (first.year, first.month) == (last.year, last.month)
        return f"{told}至{last.day}日" if same else f"{told}至{self.next(last)}"


def _kind(step: Step) -> str:
    """What makes a run: ordinary work days, make-up days by themselves, and everything that does not count."""
    if step.counted is None:
        return "rest"
    return "make-up" if step.reason == MAKE_UP else "work"


def _rest(reasons: Iterable[str]) -> str:
    """周末, or the holidays in the order of days; the weekend inside a holiday is not named again."""
    found = list(dict.fromkeys(reasons))
    named = [reason for reason in found if reason != WEEKEND] or found
    return "、".join(named)


def _numbered(run: list[Step]) -> str:
    first, last = run[0].counted, run[-1].counted
    return f"第{first}个工作日" if first == last else f"第{first}至{last}个工作日"


def _runs(steps: Iterable[Step], days: _Days) -> Iterator[str]:
    for kind, group in groupby(steps, _kind):
        run = list(group)
        told = days.run(run[0].day, run[-1].day)
        if kind == "rest":
            yield f"{told}{_rest(step.reason for step in sorted(run, key=lambda step: step.day))}不计"
        else:
            yield f"{told}{MAKE_UP if kind == 'make-up' else ''}是{_numbered(run)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """The day from which a period runs, what happened on it (收文, 听证会举行), and whether it counts itself."""

    day: date
    told: str
    counts: bool = False

    @property
    def start(self) -> date:
        """The last day that does not count."""
        return eve(self.day) if self.counts else self.day

    def head(self, days: _Days) -> str:
        return f"{days.one(self.day)}{self.told}，当日{'计入' if self.counts else '不计'}"


def by_workdays(anchor: Anchor, count: int, calendar: Calendar) -> tuple[str, ...]:
    """The count of work days, backwards when `count` is negative; () when not covered."""
    start = anchor.start
    steps, days = calendar.derivation(start, count), _Days()
    if not steps:
        return ()
    head = anchor.head(days) + ("" if count > 0 else "，往前数")
    lines = tuple(_runs(steps, days))
    return head, *lines, f"第{abs(count)}个工作日为{_plain(steps[-1].day, start)}"


def _plain(day: date, start: date) -> str:
    return f"{day.month}月{day.day}日" if day.year == start.year else date_cn(day)


def by_days(anchor: Anchor, end: date) -> tuple[str, ...]:
    """The count of natural days to `end`, every day of the calendar counted."""
    start = anchor.start
    days, back = _Days(), end < start
    head = anchor.head(days)
    first = start + timedelta(days=-1 if back else 1)
    way = "往前数" if back else "起连续计算，含周末和节假日，"
    return head, f"从{days.next(first)}{way}第{abs((end - start).days)}日为{_plain(end, start)}"


def by_months(anchor: Anchor, end: date, months: int) -> tuple[str, ...]:
    """The count of months (民法典第二百零二条)."""
    start = anchor.start
    days, back = _Days(), end < start
    head = anchor.head(days)
    told = f"往{'前' if back else '后'}{months}个月的对应日为{_plain(end, start)}"
    if end.day != start.day:
        told = f"往{'前' if back else '后'}{months}个月没有对应日，取当月最后一日{_plain(end, start)}"
    return head, told


def rolled(last: date, due: date, calendar: Calendar) -> str:
    """That the last day is no work day and the period ends with the next one (民法典第二百零三条)."""
    return f"{_plain(last, due)}是{calendar.reason(last)}，顺延到下一个工作日{_plain(due, last)}"
