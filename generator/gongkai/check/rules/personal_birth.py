"""No full day of birth."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.grids import Grid, grids
from gongkai.check.words import spots
from gongkai.chinese.births import FULL_DAY, find_births
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK508",
    name="personal-birth",
    severity=Severity.WARNING,
    private=True,
    law="政府信息公开条例第十五条；个人信息保护法第四条、第三十四条",
    law_en="Regulation art. 15; Personal Information Protection Law art. 4, 34",
    zh="{where}里有完整的出生日期（共{count}处）。",
    en="{where_en} holds {count} full day(s) of birth.",
    fix_zh="只写到年或年月，例如“1980年1月生”。",
    fix_en="Write the year, or year and month, only.",
)
_HEADING = "出生"


def over_record(case: Case) -> Iterator[Finding]:
    """With 出生 or 生 beside it in text; in tables in columns about birth of rows that name a person in full."""
    yield from spots(case, RULE, find_births)
    for grid in grids(case):
        yield from _judged(case, grid)


def _judged(case: Case, grid: Grid) -> Iterator[Finding]:
    named = grid.named_rows(case.profile.words["姓名列"])
    for column in (at for at, heading in enumerate(grid.head) if _HEADING in heading):
        days = [row for row in named if FULL_DAY.search(row[column])]
        if days:
            yield grid.finding(case, RULE, count=len(days))
