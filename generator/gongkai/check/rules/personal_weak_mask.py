"""A covered number of which too much can be read."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.grids import Grid, grids
from gongkai.check.words import spots
from gongkai.chinese.births import FULL_DAY
from gongkai.chinese.masked import Covered, find_covered
from gongkai.chinese.span import Span
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.profile import Profile

RULE = Rule(
    id="GK582",
    name="personal-weak-mask",
    severity=Severity.WARNING,
    private=True,
    law="个人信息保护法第三十四条、第七十三条（去标识化：不借助额外信息无法识别）",
    law_en="Personal Information Protection Law art. 34, 73 (de-identified: nobody is known by it alone)",
    zh="{where}里的号码遮盖得太少，能推算出来（共{count}处）。",
    en="{where_en} holds {count} masked number(s) of which too much is readable: they can be worked out.",
    fix_zh="身份证号只留前两位、后三位，例如 53*************000；手机号只留前三位、后四位，例如 139****0000；"
    "表里有出生日期的，身份证号里的出生日期遮住也没有用。",
    fix_en="Keep two digits in front and three behind of an id, three and four of a mobile; beside a day of birth, hiding "
    "the birthday in the id hides nothing.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Too few hidden digits; or only the birthday of an id hidden, in a row of a table that tells it elsewhere."""

    def weak(text: str) -> tuple[Span, ...]:
        return tuple(covered.span for covered in find_covered(text) if _weak(covered, case.profile))

    yield from spots(case, RULE, weak)
    for grid in grids(case):
        yield from _judged(case, grid)


def _weak(covered: Covered, profile: Profile) -> bool:
    name = {"id": "证件遮盖位数", "mobile": "手机遮盖位数"}.get(covered.kind, "")
    return bool(name) and covered.hidden < profile.limits[name].amount


def _judged(case: Case, grid: Grid) -> Iterator[Finding]:
    open_rows = [row for row in grid.rows if any(FULL_DAY.search(cell) for cell in row)]
    told = [row for row in open_rows if any(_only_birth(cell, case.profile) for cell in row)]
    if told:
        yield grid.finding(case, RULE, count=len(told))


def _only_birth(cell: str, profile: Profile) -> bool:
    # What is weak by itself was told above.
    return any(covered.only_birth and not _weak(covered, profile) for covered in find_covered(cell))
