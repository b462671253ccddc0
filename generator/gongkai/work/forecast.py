"""What will be wrong on the days to come: the same rules, asked on each of these days in a copy of the store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Severity, sentence, shown_path
from gongkai.model.inspection import Coming, Indicator
from gongkai.plan.library import Library
from gongkai.plan.performance import last_day, late_tasks
from gongkai.store.copy import copied
from gongkai.work.judge import judged
from gongkai.work.responsible import responsible
from gongkai.work.rulebook import rulebook
from gongkai.work.sources import relate_all

Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """Whose days are asked about, how many of them, and which lists are watched."""

    root: Path
    days: int
    items: tuple[Indicator, ...]


def key_of(finding: Finding) -> Key:
    """What makes a finding the same on two days."""
    return (finding.rule, finding.path, finding.record, repr(sorted(finding.args.items())))


def _still(library: Library, items: tuple[Indicator, ...]) -> dict[Key, Coming]:
    """The watched lists that stand still on this day."""
    found = {}
    for item in items:
        for watch in item.watches:
            day, last = last_day(library, watch.list, watch.period)
            if day and last and last < library.day:
                what = f"{watch.title}从{date_cn(day)}以后没有更新，超过{watch.period.words}（{item.name}）"
                key = (item.number, watch.title, day.isoformat(), "")
                found[key] = Coming(
                    day=library.day, what=what, place=watch.title, agency=library.site.host, rule=item.number
                )
    return found


def _tasks(library: Library) -> dict[Key, Coming]:
    found = {}
    for task, title in late_tasks(library):
        place, agency = responsible(library, task)
        key = ("逾期", task, "", "")
        found[key] = Coming(
            day=library.day, what=f"重点工作任务“{title}”超过完成时限", place=place, agency=agency, rule=""
        )
    return found


def _findings(library: Library, findings: tuple[Finding, ...]) -> dict[Key, Coming]:
    found = {}
    for finding in findings:
        rule = rulebook()[finding.rule]
        if rule.severity is Severity.NOTE:
            continue
        place = f"{shown_path(finding)}:{finding.line}" if finding.line else shown_path(finding)
        _, agency = responsible(library, finding.record)
        found[key_of(finding)] = Coming(
            day=library.day, what=sentence(rule, finding), place=place, agency=agency, rule=rule.id
        )
    return found


def _wrong(outlook: Outlook, library: Library, findings: tuple[Finding, ...]) -> dict[Key, Coming]:
    return _findings(library, findings) | _still(library, outlook.items) | _tasks(library)


def _days(outlook: Outlook, today: Library, known: set[Key]) -> Iterator[Coming]:
    for ahead in range(1, outlook.days + 1):
        library = replace(today, day=today.day + timedelta(days=ahead))
        relate_all(library.db, library.day)
        wrong = _wrong(outlook, library, judged(library, outlook.root))
        yield from (wrong[key] for key in sorted(wrong.keys() - known))
        known |= wrong.keys()


def coming(outlook: Outlook, library: Library, now: tuple[Finding, ...], beside: Path) -> tuple[Coming, ...]:
    """Each new fault on the first day it will be one. What is planned for these days is taken as published by then."""
    if not outlook.days:
        return ()
    known = set(_wrong(outlook, library, now))
    with copied(library.db, beside / "outlook.sqlite") as copy:
        return tuple(_days(outlook, replace(library, db=copy), known))
