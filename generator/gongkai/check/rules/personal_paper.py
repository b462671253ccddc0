"""No passport, permit or officer's paper in anything that is published."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.words import spots
from gongkai.chinese.papers import find_papers
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK505",
    name="personal-paper",
    severity=Severity.ERROR,
    private=True,
    law="政府信息公开条例第十五条；个人信息保护法第二十五条、第三十四条",
    law_en="Regulation art. 15; Personal Information Protection Law art. 25, 34",
    zh="{where}里有护照、通行证或军官证号码（共{count}处），不能公开。",
    en="{where_en} holds {count} number(s) of a passport, permit or officer's paper, which must not be published.",
    fix_zh="删去号码；确要分辨的，只留前一位、后两位，例如 E******00。",
    fix_en="Remove the number, or keep one character in front and two behind, as in E******00.",
    fixable=True,
)


def over_record(case: Case) -> Iterator[Finding]:
    """Numbers in the form of the paper whose name stands before them."""
    yield from spots(case, RULE, find_papers)
