"""The ledger of a year 重点工作台账: its tasks from the store, and figures that balance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from gongkai.model.key_task import QUARTERS, STATES, KeyTask, due_on, reached_in, task_state
from gongkai.model.period import quarter_end
from gongkai.model.state import Facts
from gongkai.plan.library import Library
from gongkai.plan.views import Link
from gongkai.store.rows import Summary, decode_record, decode_summary


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A task with its record and the unit that leads it."""

    summary: Summary
    record: KeyTask
    lead: Link


def ledger_url(year: int | str) -> str:
    """Where the ledger of a year stands."""
    return f"bulletins/ledger/{year}.html"


def years(library: Library) -> tuple[int, ...]:
    """The years that have a ledger, newest first."""
    rows = library.db.execute(
        "SELECT DISTINCT CAST(summary ->> '$.facts.year' AS INTEGER) FROM record "
        "WHERE kind = 'key_task' AND visible = 1 ORDER BY 1 DESC"
    )
    return tuple(row[0] for row in rows.fetchall())


def facts_of(library: Library, year: int) -> tuple[Facts, ...]:
    """What others may know of the tasks of a year."""
    rows = library.db.execute(
        "SELECT summary FROM record WHERE kind = 'key_task' AND visible = 1 AND summary ->> '$.facts.year' = ? "
        "ORDER BY id",
        (str(year),),
    )
    return tuple(decode_summary(row[0]).facts for row in rows.fetchall())


def _order(task: Task) -> tuple[int, str, str]:
    serial = task.record.serial
    return (int(serial) if serial.isdecimal() else 10**9, serial, task.summary.id)


def tasks(library: Library, year: int) -> tuple[Task, ...]:
    """The tasks of a year in the order of their serial numbers."""
    rows = library.db.execute(
        "SELECT r.summary, r.data, a.title, a.summary FROM record r "
        "LEFT JOIN link l ON l.source = r.id AND l.field = 'lead' "
        "LEFT JOIN record a ON a.id = l.target AND a.visible = 1 "
        "WHERE r.kind = 'key_task' AND r.visible = 1 AND r.summary ->> '$.facts.year' = ? ORDER BY r.id",
        (str(year),),
    )
    found = []
    for summary, data, unit, about in rows.fetchall():
        record = decode_record("key_task", data)
        assert isinstance(record, KeyTask)
        lead = Link(text=unit or record.lead, url=decode_summary(about).url if about else "")
        found.append(Task(summary=decode_summary(summary), record=record, lead=lead))
    return tuple(sorted(found, key=_order))


def counted(labels: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """How many tasks are in each state; their sum is the number of tasks."""
    count = Counter(labels)
    return tuple((label, count[label]) for label in STATES)


def by_unit(rows: Sequence[tuple[str, str]]) -> list[tuple[str, tuple[int, ...]]]:
    """From (unit, state) of each task: the units with a number for each state, the busiest first."""
    units: dict[str, Counter[str]] = {}
    for unit, label in rows:
        units.setdefault(unit, Counter())[label] += 1
    order = sorted(units.items(), key=lambda item: (-item[1].total(), item[0]))
    return [(unit, tuple(count[label] for label in STATES)) for unit, count in order]


def averages(found: Sequence[Facts]) -> tuple[float | None, ...]:
    """The mean of the known per cents at the end of each quarter."""
    means: list[float | None] = []
    for quarter in range(1, len(QUARTERS) + 1):
        known = [value for facts in found if (value := reached_in(facts, quarter)) is not None]
        means.append(round(sum(known) / len(known), 1) if known else None)
    return tuple(means)


def figures(found: Sequence[Facts], year: int, quarter: int) -> Mapping[str, object]:
    """A quarter as the ledger has it: number of tasks, how many in each state on its last day, mean progress."""
    end = quarter_end(year, quarter)
    if end is None:
        return {}
    labels = [task_state(reached_in(facts, quarter) or 0, due_on(facts, end), end).label for facts in found]
    mean = averages(found)[quarter - 1]
    return {"total": len(found), "states": counted(labels), "mean": mean, "day": end.isoformat()}
