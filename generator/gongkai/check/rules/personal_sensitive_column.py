"""No column with sensitive data beside the full names of persons."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.grids import Grid, grids
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK581",
    name="personal-sensitive-column",
    severity=Severity.WARNING,
    private=True,
    law="个人信息保护法第二十八条、第三十四条",
    law_en="Personal Information Protection Law art. 28, 34",
    zh="{where}里有全名，又有“{column}”一列（{count}行），这是敏感个人信息。",
    en="{where_en} has full names and a column “{column}” ({count} row(s)): sensitive personal data.",
    fix_zh="删去这一列；法律要求公布的，姓名写成“张*”，或者注明忽略本条的理由。",
    fix_en="Take the column out; if the law wants it, mask the names like 张* or note why this rule is ignored.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Columns by their headings, with rows that name a person in full and leave the cell readable."""
    for grid in grids(case):
        yield from _judged(case, grid)


def _judged(case: Case, grid: Grid) -> Iterator[Finding]:
    words = case.profile.words
    named = grid.named_rows(words["姓名列"])
    for column in grid.columns(words["敏感列"]):
        told = [row for row in named if row[column] and "*" not in row[column]]
        if told:
            yield grid.finding(case, RULE, count=len(told), column=grid.head[column])
