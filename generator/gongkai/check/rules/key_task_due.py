"""The due day of a task is the one to which it was last moved; no day in between is lost."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.key_task import KeyTask

RULE = Rule(
    id="GK461",
    name="key-task-due",
    severity=Severity.ERROR,
    law="云政办发〔2009〕41号重点工作通报实施办法：公布时限要求和进展情况",
    law_en="Yunnan 41/2009: due days and progress are published",
    zh="第{number}次时限变更把时限改为{moved}，后面接着的却是{found}。",
    en="Change {number} moved the due day to {moved_en}, but what follows says {found_en}.",
    fix_zh="使每次的“原时限”等于上一次的“新时限”，“完成时限”等于最后一次的“新时限”，并按变更日期先后写。",
    fix_en="Let each 原时限 be the 新时限 before it, and 完成时限 the last 新时限; write the changes in order.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every joint of the chain that does not hold."""
    record = case.record
    if not isinstance(record, KeyTask):
        return
    for number, change in enumerate(record.changes, 1):
        follows = record.changes[number].old if number < len(record.changes) else record.due
        late = number < len(record.changes) and record.changes[number].day < change.day
        if change.new != follows or late:
            yield case.finding(
                RULE,
                "时限变更",
                number - 1,
                "新时限",
                number=number,
                moved=date_cn(change.new),
                found="更早的变更" if late else date_cn(follows),
                moved_en=change.new.isoformat(),
                found_en="an earlier change" if late else follows.isoformat(),
            )
