"""Plates of private cars in what is published."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.words import spots
from gongkai.chinese.papers import find_plates
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK509",
    name="personal-plate",
    severity=Severity.WARNING,
    private=True,
    law="政府信息公开条例第十五条；个人信息保护法第四条、第三十四条",
    law_en="Regulation art. 15; Personal Information Protection Law art. 4, 34",
    zh="{where}里有车牌号码，旁边写着车主或驾驶人（共{count}处）。",
    en="{where_en} holds {count} licence plate(s) next to a word for the owner or driver.",
    fix_zh="私人车辆的，写成 云E***00 的样子；公务车辆或者依法公告无主车辆的，保留并在文件里注明忽略本条的理由。",
    fix_en="Mask the plate of a private car like 云E***00; keep that of an official car and note why.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Plates near a word for who owns or drives the car."""
    yield from spots(case, RULE, find_plates)
