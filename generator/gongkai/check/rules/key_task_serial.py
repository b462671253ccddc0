"""A serial number stands for one task of a year: totals count each task once."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK466",
    name="key-task-serial",
    severity=Severity.ERROR,
    law="云政办发〔2009〕41号重点工作通报实施办法：通报内容真实准确",
    law_en="Yunnan 41/2009: bulletins are true and exact",
    zh="{year}年台账里序号“{serial}”已经是另一项任务《{other}》。",
    en="In the ledger of {year} the number “{serial}” already stands for “{other}”.",
    fix_zh="给这项任务另编序号；通报按序号对照台账。",
    fix_en="Give the task another number: bulletins are compared by it.",
)
READS = ("key_task",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every task whose number another one of the year has taken."""
    taken: dict[tuple[str, str], Standing] = {}
    for task in desk.visible("key_task"):
        key = (task.summary.facts["year"], task.summary.facts["serial"])
        first = taken.setdefault(key, task)
        if first is not task:
            yield desk.finding(RULE, task, "序号", year=key[0], serial=key[1], other=first.summary.title)
