"""Per cents of a ledger lie between 0 and 100."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.key_task import QUARTERS, KeyTask

RULE = Rule(
    id="GK460",
    name="key-task-progress",
    severity=Severity.ERROR,
    law="云政办发〔2009〕41号重点工作通报实施办法：通报内容真实准确",
    law_en="Yunnan 41/2009: bulletins are true and exact",
    zh="“{key}”的进度是{value}，应当在0到100之间。",
    en="The progress “{key}” is {value}; it must lie between 0 and 100.",
    fix_zh="写完成的百分比，例如 60。",
    fix_en="Write the per cent done, such as 60.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Numbers out of their range."""
    record = case.record
    for key, value in zip(QUARTERS, record.course.values if isinstance(record, KeyTask) else (), strict=False):
        if value is not None and value > 100:
            yield case.finding(RULE, "分季度进度", key, key=key, value=value)
