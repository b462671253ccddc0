"""What will be wrong on the days to come: the same rules, asked on each of these days in a copy of the store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from gongkai.model.finding import Finding, Severity, sentence, shown_path
from gongkai.model.inspection import Coming
from gongkai.plan.library import Library
from gongkai.plan.performance import late_tasks
from gongkai.store.copy import copied
from gongkai.work.judge import judged
from gongkai.work.responsible import responsible
from gongkai.work.rulebook import rulebook
from gongkai.work.sources import relate_all

Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """Whose days are asked about, and how many of them."""

    root: Path
    days: int


def key_of(finding: Finding) -> Key:
    """What makes a finding the same on two days."""
    return (finding.rule, finding.path, finding.record, repr(sorted(finding.args.items())))


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


def _wrong(library: Library, findings: tuple[Finding, ...]) -> dict[Key, Coming]:
    return _findings(library, findings) | _tasks(library)


def _days(outlook: Outlook, today: Library, known: set[Key]) -> Iterator[Coming]:
    for ahead in range(1, outlook.days + 1):
        library = replace(today, day=today.day + timedelta(days=ahead))
        relate_all(library.db, library.day)
        wrong = _wrong(library, judged(library, outlook.root))
        yield from (wrong[key] for key in sorted(wrong.keys() - known))
        known |= wrong.keys()


def coming(outlook: Outlook, library: Library, now: tuple[Finding, ...], beside: Path) -> tuple[Coming, ...]:
    """Each new fault on the first day it will be one. What is planned for these days is taken as published by then."""
    if not outlook.days:
        return ()
    known = set(_wrong(library, now))
    with copied(library.db, beside / "outlook.sqlite") as copy:
        return tuple(_days(outlook, replace(library, db=copy), known))
