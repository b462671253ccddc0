"""No bank card in anything that is published."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.words import spots
from gongkai.chinese.identity import find_named_cards
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK503",
    name="personal-card",
    severity=Severity.ERROR,
    private=True,
    law="政府信息公开条例第十五条；个人信息保护法第二十八条、第三十四条（金融账户是敏感个人信息）",
    law_en="Regulation art. 15; Personal Information Protection Law art. 28, 34 (accounts are sensitive)",
    zh="{where}里有银行卡号或个人账号（共{count}处），不能公开。",
    en="{where_en} holds {count} bank card or private account number(s), which must not be published.",
    fix_zh="删去卡号；确要分辨的，写成前四位、后四位、中间用*代替的样子，例如 6200***********0000。",
    fix_en="Remove the number, or keep four digits in front and behind, as in 6200***********0000.",
    fixable=True,
)


def over_record(case: Case) -> Iterator[Finding]:
    """Card numbers behind a word like 卡号 whose check digit is right; accounts named as an organ's are none."""
    yield from spots(case, RULE, find_named_cards)
