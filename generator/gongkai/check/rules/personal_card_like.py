"""A number that passes as a bank card, though nothing says that it is one."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.words import spots
from gongkai.chinese.identity import find_card_likes
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK504",
    name="personal-card-like",
    severity=Severity.WARNING,
    private=True,
    law="政府信息公开条例第十五条；个人信息保护法第二十八条、第三十四条",
    law_en="Regulation art. 15; Personal Information Protection Law art. 28, 34",
    zh="{where}里有像银行卡号的数字（共{count}处）：62开头、位数和校验位都对。",
    en="{where_en} holds {count} number(s) that look like a bank card: they begin with 62 and the check digit is right.",
    fix_zh="是银行卡号的，删去，或者只留前四位、后四位；是编号、流水号的，在前面写明“编号”。",
    fix_en="If it is a card, remove it or keep four digits in front and behind; if it is a code, write 编号 before it.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Numbers of UnionPay's range that pass the check, without a word like 卡号 before them."""
    yield from spots(case, RULE, find_card_likes)
