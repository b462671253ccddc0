"""What is called an id number is somebody's, even if it was mistyped."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.words import spots
from gongkai.chinese.codes import find_wrong_ids
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK588",
    name="personal-id-mistyped",
    severity=Severity.WARNING,
    private=True,
    law="政府信息公开条例第十五条；个人信息保护法第三十四条；公民身份号码（GB 11643-1999）",
    law_en="Regulation art. 15; Personal Information Protection Law art. 34; GB 11643-1999",
    zh="{where}里有写作身份证号的18位数字，校验位不对，多半是抄错的身份证号（共{count}处）。",
    en="{where_en} holds {count} number(s) called id numbers whose check digit is wrong: mistyped ones most likely.",
    fix_zh="删去号码，或者写成 53*************000 的样子；抄错一位也能认出是谁。",
    fix_en="Remove or mask the number: with one digit wrong it still tells who it is.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """18 digits behind 身份证 that fail the check."""
    yield from spots(case, RULE, find_wrong_ids)
