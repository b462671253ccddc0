"""No personal column of a list is shown bare."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.record import is_public
from gongkai.check.rolls import pairs, unmasked
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK453",
    name="roll-unmasked",
    severity=Severity.VETO,
    waivable=False,
    private=True,
    law="政府信息公开条例第十五条；个人信息保护法第二十八条、第三十四条",
    law_en="Regulation art. 15; Personal Information Protection Law art. 28, 34",
    zh="名单“{file}”的“{column}”一列会露出个人信息，不能公开。",
    en="The column “{column}” of the list “{file}” would give away personal data.",
    fix_zh="在“遮盖列”里给这一列选对方式（姓名、证件、电话）；住址、出生日期、病情等遮盖不了的列，从“显示列”里删去；"
    "法律要求公布全名的，姓名列写“依法公开”。",
    fix_en="Mask the column under 遮盖列 in the right way; take out of 显示列 what no mask can cover; a name that the law "
    "wants in full is 依法公开.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Judged on what would be shown: the masks are applied first. Never repeats a cell."""
    if not is_public(case.record):
        return
    for number, wanted, table in pairs(case):
        for column in unmasked(wanted, table, case.profile.words):
            at = wanted.columns.index(column)
            yield case.finding(RULE, "名单", number, "显示列", at, file=wanted.file, column=column)
