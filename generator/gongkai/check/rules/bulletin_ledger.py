"""A bulletin says of its tasks what the ledger says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.bulletin import Bulletin, Task
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.key_task import due_on, reached_in
from gongkai.model.state import Facts
from gongkai.store.rows import decode_record

RULE = Rule(
    id="GK462",
    name="bulletin-ledger",
    severity=Severity.ERROR,
    law="云政办发〔2009〕41号重点工作通报实施办法：通报内容真实准确",
    law_en="Yunnan 41/2009: bulletins are true and exact",
    zh="任务{serial}的{what}，通报里是“{said}”，{year}年台账里是“{found}”。",
    en="Task {serial}: the bulletin gives {said_en} as its {what_en}, the ledger of {year} has {found_en}.",
    fix_zh="查清哪一边对，再改另一边；时限变更要在台账里写明日期和理由。",
    fix_en="Find out which is right and mend the other; a moved due day belongs into the ledger with its reason.",
)
READS = ("bulletin", "key_task")

_Wrong = tuple[str, str, str, str, str, str, str]


def _ledger(desk: Desk, year: str) -> Mapping[str, Facts]:
    tasks = (task.summary.facts for task in desk.visible("key_task"))
    return {facts["serial"]: facts for facts in tasks if facts["year"] == year}


def _contradictions(bulletin: Bulletin, task: Task, facts: Facts | None) -> Iterator[_Wrong]:
    """Key, what, what the bulletin says, what the ledger has; the last three again in English."""
    if facts is None:
        yield "序号", "登记", "有这一项", "没有这个序号", "entry", "such a task", "no such number"
        return
    reached = reached_in(facts, bulletin.quarter)
    if reached != task.progress:
        found, english = ("没有填", "nothing") if reached is None else (f"{reached}%", f"{reached}%")
        yield "进度", "进度", f"{task.progress}%", found, "progress", f"{task.progress}%", english
    due = due_on(facts, bulletin.published.date())
    if due != task.due:
        said, english = task.due.isoformat(), due.isoformat()
        yield "完成时限", "完成时限", date_cn(task.due), date_cn(due), "due day", said, english


def _judge(desk: Desk, of: Standing, bulletin: Bulletin, ledger: Mapping[str, Facts]) -> Iterator[Finding]:
    for number, task in enumerate(bulletin.tasks):
        for key, what, said, found, what_en, said_en, found_en in _contradictions(
            bulletin, task, ledger.get(task.id)
        ):
            yield desk.finding(
                RULE,
                of,
                "任务清单",
                number,
                key,
                serial=task.id,
                year=str(bulletin.ledger),
                what=what,
                said=said,
                found=found,
                what_en=what_en,
                said_en=said_en,
                found_en=found_en,
            )


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every bulletin that names a ledger."""
    for of in desk.visible("bulletin"):
        year = of.summary.facts.get("ledger")
        row = (
            desk.db.execute("SELECT data FROM record WHERE id = ?", (of.summary.id,)).fetchone() if year else None
        )
        bulletin = decode_record("bulletin", row[0]) if row else None
        if year and isinstance(bulletin, Bulletin):
            yield from _judge(desk, of, bulletin, _ledger(desk, year))
