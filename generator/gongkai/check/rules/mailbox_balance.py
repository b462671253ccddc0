"""The figures of the mailbox must balance, in total, by topic and by unit."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.mailbox_month import MailboxMonth, MailboxTopic, MailboxUnit

RULE = Rule(
    id="GK515",
    name="mailbox-balance",
    severity=Severity.ERROR,
    law="统计表的勾稽关系：收到＝直接回复＋批转，批转＝办结＋在办",
    law_en="Identities of the table: received = replied + referred, referred = done + open",
    zh="{where}“{total}”是{value}，“{first}”{first_value}加“{second}”{second_value}等于{sum}。",
    en="{where}: “{total}” is {value}, but “{first}” {first_value} and “{second}” {second_value} make {sum}.",
    fix_zh="核对这三个数：{total}＝{first}＋{second}。",
    fix_en="Check the three numbers: {total} = {first} + {second}.",
)


_Row = MailboxMonth | MailboxTopic | MailboxUnit


def _broken(row: _Row) -> Iterator[dict[str, str | int]]:
    sums = [("批转", row.referred, "办结", row.done, "在办", row.open)]
    if not isinstance(row, MailboxUnit):
        sums.append(("收到", row.received, "直接回复", row.replied, "批转", row.referred))
    for total, value, first, one, second, two in sums:
        if value != one + two:
            words: dict[str, str | int] = {"total": total, "first": first, "second": second}
            yield words | {"value": value, "first_value": one, "second_value": two, "sum": one + two}


def over_record(case: Case) -> Iterator[Finding]:
    """Every row of a table that does not balance."""
    record = case.record
    if not isinstance(record, MailboxMonth):
        return
    for args in _broken(record):
        yield case.finding(RULE, str(args["total"]), where="", offset=None, **args)
    for number, topic in enumerate(record.topics):
        for args in _broken(topic):
            yield case.finding(
                RULE, "按类别", number, str(args["total"]), where=f"类别“{topic.topic}”的", offset=None, **args
            )
    for number, unit in enumerate(record.units):
        for args in _broken(unit):
            yield case.finding(
                RULE, "按单位", number, str(args["total"]), where=f"单位“{unit.unit}”的", offset=None, **args
            )
