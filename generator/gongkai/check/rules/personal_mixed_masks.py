"""One column is covered in one way."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.grids import Grid, grids
from gongkai.chinese.masked import find_covered
from gongkai.chinese.names import is_covered, is_name
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK583",
    name="personal-mixed-masks",
    severity=Severity.WARNING,
    private=True,
    law="个人信息保护法第三十四条、第七十三条",
    law_en="Personal Information Protection Law art. 34, 73",
    zh="{where}的“{column}”一列遮盖得不一样：{problem}。",
    en="{where_en}: the column “{column}” is not masked in one way: {problem_en}.",
    fix_zh="同一列用同一种写法；名单最好写在公示的“名单”里，由系统统一遮盖。",
    fix_en="Cover a column in one way; best is a list under 名单 of a publicity notice, which is masked for you.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Names of which some are covered and some are not; numbers with the covers in different places."""
    for grid in grids(case):
        yield from _judged(case, grid)


def _judged(case: Case, grid: Grid) -> Iterator[Finding]:
    names = grid.columns(case.profile.words["姓名列"])
    for column, heading in enumerate(grid.head):
        problem = _names(grid.filled(column)) if column in names else _numbers(grid.filled(column))
        if problem:
            yield grid.finding(case, RULE, column=heading, problem=problem[0], problem_en=problem[1])


def _names(cells: tuple[str, ...]) -> tuple[str, str] | None:
    covered, bare = sum(map(is_covered, cells)), sum(map(is_name, cells))
    if not covered or not bare:
        return None
    return f"{covered}行遮住了姓名，{bare}行没有遮", f"{covered} name(s) are masked, {bare} are not"


def _numbers(cells: tuple[str, ...]) -> tuple[str, str] | None:
    """Numbers together would show what each of them hides."""
    found = [covered for cell in cells for covered in find_covered(cell) if covered.kind]
    for kind in ("id", "mobile"):
        shapes = {covered.shape for covered in found if covered.kind == kind}
        if len(shapes) > 1:
            return f"有{len(shapes)}种遮法", f"there are {len(shapes)} patterns"
    return None
