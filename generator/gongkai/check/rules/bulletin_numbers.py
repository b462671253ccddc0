"""Quarters run from 1 to 4, progress from 0 to 100."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.bulletin import Bulletin
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.key_task import QUARTERS

RULE = Rule(
    id="GK421",
    name="bulletin-numbers",
    severity=Severity.ERROR,
    law="云政办发〔2009〕41号重点工作通报实施办法：按季度通报",
    law_en="Yunnan 41/2009: bulletins are quarterly",
    zh="“{key}”是{value}，应当在{low}到{high}之间。",
    en="“{key}” is {value}; it must lie between {low} and {high}.",
    fix_zh="改正这个数。",
    fix_en="Correct the number.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Numbers out of their range."""
    record = case.record
    if not isinstance(record, Bulletin):
        return
    if not 1 <= record.quarter <= len(QUARTERS):
        yield case.finding(RULE, "季度", key="季度", value=record.quarter, low=1, high=len(QUARTERS))
    for number, task in enumerate(record.tasks):
        if task.progress > 100:
            yield case.finding(RULE, "任务清单", number, "进度", key="进度", value=task.progress, low=0, high=100)
