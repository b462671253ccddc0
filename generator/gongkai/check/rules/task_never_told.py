"""A task of the year's ledger that no bulletin tells of (PUB-09)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.bulletin import Bulletin
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK469",
    name="task-never-told",
    severity=Severity.WARNING,
    law="云政办发〔2009〕41号重点工作通报实施办法：通报年度工作重点和落实情况；政府工作报告的目标任务逐项公开落实结果",
    law_en="Yunnan 41/2009: bulletins tell what became of the year's targets",
    zh="{year}年台账第{serial}项《{title}》没有写进任何一期通报。",
    en="Task {serial} of {year}, “{title}”, is in no bulletin.",
    fix_zh="在当年的通报“任务清单”里写上这一项，序号与台账一致。",
    fix_en="Tell of it in 任务清单 of a bulletin, under the same number.",
)
READS = ("bulletin", "key_task")


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every task of a year whose ledger at least one bulletin follows."""
    told: dict[str, set[str]] = defaultdict(set)
    for of in desk.visible("bulletin"):
        record = desk.record(of) if of.summary.facts.get("ledger") else None
        if isinstance(record, Bulletin):
            told[str(record.ledger)] |= {task.id for task in record.tasks}
    for task in desk.visible("key_task"):
        year, serial = task.summary.facts["year"], task.summary.facts["serial"]
        if year in told and serial not in told[year]:
            yield desk.finding(RULE, task, "序号", year=year, serial=serial, title=task.summary.title)
