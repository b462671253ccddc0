"""The columns a name list shows or masks must be in its file."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.rolls import pairs
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK451",
    name="roll-columns",
    severity=Severity.ERROR,
    law="个人信息保护法第三十四条：公开个人信息限于必要的范围",
    law_en="Personal Information Protection Law art. 34: no more than is needed",
    zh="名单“{file}”里没有“{column}”这一列。",
    en="The list “{file}” has no column “{column}”.",
    fix_zh="从表格的第一行照抄列名：{choices}。",
    fix_en="Copy the heading from the first row: {choices}.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every column that is asked for in vain."""
    for number, wanted, table in pairs(case):
        asked = [("显示列", at, None, column) for at, column in enumerate(wanted.columns)]
        covered = [("遮盖列", at, "列", mask.column) for at, mask in enumerate(wanted.masks)]
        for key, at, part, column in (*asked, *covered):
            if column not in table.head:
                keys = ("名单", number, key, at) if part is None else ("名单", number, key, at, part)
                choices = "、".join(table.head)
                yield case.finding(RULE, *keys, file=wanted.file, column=column, choices=choices)
