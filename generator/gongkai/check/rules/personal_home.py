"""No home address finer than a township."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.grids import Grid, grids
from gongkai.check.words import spots
from gongkai.chinese.homes import FINE, find_homes
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK507",
    name="personal-home",
    severity=Severity.WARNING,
    private=True,
    law="政府信息公开条例第十五条；个人信息保护法第二十八条、第三十四条",
    law_en="Regulation art. 15; Personal Information Protection Law art. 28, 34",
    zh="{where}里写着住在哪里，细到门牌、楼栋或村民小组（共{count}处）。",
    en="{where_en} says where somebody lives, as fine as a door, a building or a villagers' group ({count} time(s)).",
    fix_zh="只写到乡镇、街道，例如“示例镇”；单位的地址不要写成“住址”。",
    fix_en="Keep the township or street office only; do not call the address of an office 住址.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Behind words like 家住 in text; in tables in columns like 家庭住址 of rows that name a person in full."""
    yield from spots(case, RULE, find_homes)
    for grid in grids(case):
        yield from _judged(case, grid)


def _judged(case: Case, grid: Grid) -> Iterator[Finding]:
    words = case.profile.words
    named = grid.named_rows(words["姓名列"])
    for column in grid.columns(words["住址列"]):
        fine = [row for row in named if FINE.search(row[column])]
        if fine:
            yield grid.finding(case, RULE, count=len(fine))
