"""重点工作台账: one task of a year's ledger, its progress by quarter, and every day its due day was moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record
from gongkai.model.state import Facts, State, fact_day

QUARTERS = ("一季度", "二季度", "三季度", "四季度")


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Per cent done at the end of each quarter; a quarter that is not over yet is left out."""

    first: int | None = said("一季度", "一季度末的完成百分比", en="First quarter", sample="25", default=None)
    second: int | None = said("二季度", "二季度末的完成百分比", en="Second quarter", default=None)
    third: int | None = said("三季度", "三季度末的完成百分比", en="Third quarter", default=None)
    fourth: int | None = said("四季度", "四季度末的完成百分比", en="Fourth quarter", default=None)

    @property
    def values(self) -> tuple[int | None, ...]:
        return (self.first, self.second, self.third, self.fourth)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueChange:
    """A due day that was moved: from when to when, decided on which day, and why."""

    old: date = said("原时限", "变更前的完成时限", en="Old due day")
    new: date = said("新时限", "变更后的完成时限", en="New due day")
    day: date = said("变更日期", "同意变更的日期", en="Day of the change")
    reason: str = said("理由", "为什么变更，写给群众看的", en="Reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyTask(Record):
    """A task of the year. `due` is the day that holds now; `changes` tell how it came to be."""

    year: int = said("年度", "台账的年度", en="Year of the ledger", sample="2026")
    serial: str = said("序号", "任务在本年度台账里的序号", en="Serial number", sample="1", row=False)
    title: str = said("任务", "任务名称", en="Task", row=False)
    lead: str = said("牵头单位", "牵头单位（编号或名称）", en="Lead unit")
    units: tuple[str, ...] = said("责任单位", "责任单位（编号或名称）", en="Responsible units", default=())
    steps: tuple[str, ...] = said("步骤", "实施步骤，一步一条", en="Steps", default=(), row=False)
    due: date = said("完成时限", "现在有效的完成时限", en="Due day")
    course: Course = said(
        "分季度进度", "各季度末的完成百分比", en="Progress by quarter", default=Course(), row=False
    )
    latest: str = said(
        "进展情况", "最近一个季度的进展、成效和下步措施", en="Latest progress in words", default="", row=False
    )
    evidence: tuple[str, ...] = said(
        "佐证", "能证明进展的已公开文件（编号、文号或标题）", en="Evidence", default=()
    )
    changes: tuple[DueChange, ...] = said(
        "时限变更", "每次变更的原时限、新时限和理由", en="Due days moved", default=(), row=False
    )

    @property
    def progress(self) -> int:
        """The last known per cent."""
        return next((value for value in reversed(self.course.values) if value is not None), 0)

    @property
    def reached(self) -> str:
        """The per cents as a fact: `40,100,,`."""
        return ",".join("" if value is None else str(value) for value in self.course.values)

    @property
    def dues(self) -> str:
        """The due days as a fact, each from the day it held: `2026-09-01 2026-05-11=2026-11-30`."""
        first = self.changes[0].old if self.changes else self.due
        return " ".join((first.isoformat(), *(f"{c.day.isoformat()}={c.new.isoformat()}" for c in self.changes)))


def due_on(facts: Facts, day: date) -> date:
    """The due day of a task as it stood on a day."""
    first, *moved = facts["dues"].split()
    known = [
        first,
        *(new for since, _, new in (word.partition("=") for word in moved) if since <= day.isoformat()),
    ]
    return date.fromisoformat(known[-1])


def reached_in(facts: Facts, quarter: int) -> int | None:
    """The per cent at the end of a quarter, 1 to 4; None where the ledger has none."""
    values = facts["reached"].split(",")
    value = values[quarter - 1] if 1 <= quarter <= len(values) else ""
    return int(value) if value else None


def _last(facts: Facts) -> int:
    return next((int(value) for value in reversed(facts["reached"].split(",")) if value), 0)


def task_state(done: int, due: date, day: date) -> State:
    """Finished, late, not begun or under way: exactly one of the four, so that totals balance."""
    if done >= 100:
        return State(label="已完成", tone="done")
    if day > due:
        return State(label="已逾期", tone="off")
    if not done:
        return State(label="未启动", tone="soon", until=due + timedelta(days=1))
    return State(label="推进中", tone="open", until=due + timedelta(days=1))


STATES = ("已完成", "推进中", "未启动", "已逾期")


def _state(facts: Facts, day: date) -> State | None:
    due = fact_day(facts, "due")
    return task_state(_last(facts), due, day) if due else None


def quarters(first: tuple[int, int], last: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """(year, quarter) from `first` to `last`, both included."""
    year, quarter = first
    while (year, quarter) <= last:
        yield year, quarter
        year, quarter = (year, quarter + 1) if quarter < 4 else (year + 1, 1)


KIND = Kind(
    name="key_task",
    title="重点工作任务",
    en="Key task",
    record=KeyTask,
    source="catalogue",
    folder="key-tasks",
    table="任务",
    url="tasks",
    column="bulletins",
    facts=("year", "serial", "due", "dues", "progress", "reached", "lead"),
    state=_state,
    listed=False,
    order=65,
)
