"""No list of children with their full names and where to find them."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.grids import Grid, grids
from gongkai.check.word_lists import has_word
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK580",
    name="personal-minors",
    severity=Severity.ERROR,
    private=True,
    law="个人信息保护法第二十八条、第三十一条；未成年人保护法第七十三条、第一百零三条",
    law_en="Personal Information Protection Law art. 28, 31; Law on the Protection of Minors art. 73, 103",
    zh="{where}像是未成年人名单：{count}行写着全名，还写着“{column}”。",
    en="{where_en} seems to list minors: {count} row(s) with full names and “{column}”.",
    fix_zh="把姓名写成“张某某”，或者删去“{column}”一列；确实不是未成年人的，注明忽略本条的理由。",
    fix_en="Write names as 张某某 or take out the column “{column}”; if these are no minors, note why.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Tables about children, by their title or headings, with full names beside school, guardian or address."""
    for grid in grids(case):
        yield from _judged(case, grid)


def _judged(case: Case, grid: Grid) -> Iterator[Finding]:
    words = case.profile.words
    said = f"{grid.title} {' '.join(grid.head)}"
    if not has_word(words["未成年人"], said) or has_word(words["不是未成年人"], said):
        return
    places = [at for at in grid.columns(words["未成年人去处"]) if grid.filled(at)]
    places = [at for at in places if at not in grid.columns(words["姓名列"])]
    named = grid.named_rows(words["姓名列"])
    if places and named:
        yield grid.finding(case, RULE, count=len(named), column=grid.head[places[0]])
