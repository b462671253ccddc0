"""No resident id number in anything that is published."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.words import spots
from gongkai.chinese.identity import find_ids
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK501",
    name="personal-id",
    severity=Severity.VETO,
    waivable=False,
    private=True,
    law="政府信息公开条例第十五条；个人信息保护法第二十五条、第三十四条",
    law_en="Regulation art. 15; Personal Information Protection Law art. 25, 34",
    zh="{where}里有居民身份证号码（共{count}处），不能公开。",
    en="{where_en} holds {count} resident id number(s), which must not be published.",
    fix_zh="删去号码；确要分辨同名的人，写成前两位、后三位、中间用*代替的样子，例如 53*************000。",
    fix_en="Remove the number; to tell people apart keep two digits in front and three behind: 53*************000.",
    fixable=True,
)


def over_record(case: Case) -> Iterator[Finding]:
    """Numbers with a right check digit and a real date, in fields, text, attachments and their names.

    The finding never repeats the number itself.
    """
    yield from spots(case, RULE, find_ids)
