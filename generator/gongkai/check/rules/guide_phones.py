"""Questions and complaints go to different phones, and every number can be dialled from anywhere."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.chinese.phones import Phone, phones
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.guide import Guide

RULE = Rule(
    id="GK487",
    name="guide-phones",
    severity=Severity.WARNING,
    law="政务服务事项要素规范：咨询、投诉方式分别公布，电话写区号；区号取自地区规则",
    law_en="Elements of a service item; area codes of the region",
    demand_zh="咨询、办理和投诉电话要带本地区号，投诉电话不能与咨询电话相同。",
    zh="联系电话：{problem}。",
    en="Phones: {problem_en}.",
    fix_zh="写成“区号-号码”，例如 0878-0000000；投诉电话写监督科室、另一个分机或者 12345 等热线。",
    fix_en="Write area code and number; complaints go to another phone.",
)


def _numbers(guide: Guide) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every phone field with the way to it."""
    for key, contact in (("咨询方式", guide.consult), ("投诉渠道", guide.complaint)):
        if contact and contact.phone:
            yield (key, "电话"), contact.phone
    for number, place in enumerate(guide.places):
        if place.phone:
            yield ("办理地点", number, "电话"), place.phone


def _wrong(phone: Phone, codes: tuple[str, ...]) -> tuple[str, str] | None:
    """What is wrong with a number, in both languages."""
    if not phone.service and not phone.area:
        return f"电话“{phone.number}”没有区号", f"“{phone.number}” has no area code"
    if phone.area and codes and phone.area not in codes:
        return (
            f"电话“{phone.whole}”的区号不是本地的",
            f"The area code of “{phone.whole}” is not one of this region",
        )
    return None


def _twice(guide: Guide) -> str:
    """The first number that is given for questions and for complaints; empty where there is none.

    A hotline takes both and parts them itself (国办发〔2020〕53号), and two extensions of one number are two lines.
    """
    asked = tuple(phones(guide.consult.phone)) if guide.consult else ()
    told = phones(guide.complaint.phone) if guide.complaint else ()
    return next((phone.whole for phone in told if not phone.hotline and any(map(phone.rings, asked))), "")


def over_record(case: Case) -> Iterator[Finding]:
    """Every number that cannot be dialled, and complaints that end where the question was asked."""
    record, codes = case.record, case.profile.words["区号"]
    if not isinstance(record, Guide):
        return
    for keys, text in _numbers(record):
        for wrong in filter(None, (_wrong(phone, codes) for phone in phones(text))):
            yield case.finding(RULE, *keys, problem=wrong[0], problem_en=wrong[1])
    if same := _twice(record):
        zh, en = f"投诉电话与咨询电话相同（{same}）", f"One phone for questions and complaints ({same})"
        yield case.finding(RULE, "投诉渠道", "电话", problem=zh, problem_en=en)
