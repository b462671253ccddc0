"""Topics and units of the mailbox must add up to its totals."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.field import said_of
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.mailbox_month import MailboxMonth, MailboxTopic, MailboxUnit

RULE = Rule(
    id="GK516",
    name="mailbox-breakdown",
    severity=Severity.ERROR,
    law="统计表的勾稽关系：分项之和等于总数",
    law_en="Identities of the table: the parts add up to the total",
    zh="“{part}”的“{key}”加起来是{sum}，总数是{value}。",
    en="The “{key}” of “{part}” add up to {sum}; the total is {value}.",
    fix_zh="核对每一行的“{key}”；没有分到的，另写一行“其他”。",
    fix_en="Check “{key}” in every row; put what is left into a row 其他.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every figure whose parts do not add up."""
    record = case.record
    if not isinstance(record, MailboxMonth):
        return
    parts = (("按类别", MailboxTopic, record.topics), ("按单位", MailboxUnit, record.units))
    for part, shape, rows in parts:
        figures = list(said_of(shape).items())[1:] if rows else []
        for name, said in figures:
            added, total = sum(getattr(row, name) for row in rows), getattr(record, name)
            if added != total:
                yield case.finding(RULE, part, part=part, key=said.key, sum=added, value=total)
