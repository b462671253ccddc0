"""No private mobile number in anything that is published."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.words import spots
from gongkai.chinese.identity import find_mobiles
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK502",
    name="personal-mobile",
    severity=Severity.VETO,
    private=True,
    law="政府信息公开条例第十五条；个人信息保护法第三十四条",
    law_en="Regulation art. 15; Personal Information Protection Law art. 34",
    zh="{where}里有手机号码（共{count}处），不能公开。",
    en="{where_en} holds {count} mobile number(s), which must not be published.",
    fix_zh="改用办公电话，或写成 138****1234 的样子；确属对外公布的工作手机，经批准后在这份文件的“豁免”里写明（表格里不能写手机）。",
    fix_en="Use an office telephone, or mask it like 138****1234; an approved public number is listed under 豁免.",
    fixable=True,
)


def over_record(case: Case) -> Iterator[Finding]:
    """Mobile numbers in fields, text, attachments and their names; never repeated in the finding."""
    yield from spots(case, RULE, find_mobiles)
