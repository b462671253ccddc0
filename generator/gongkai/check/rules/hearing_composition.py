"""Enough people sit at a hearing, and enough of them are those whom it concerns (DEC-08)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.word_lists import has_word
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.hearing_notice import HearingNotice

RULE = Rule(
    id="GK446",
    name="hearing-composition",
    severity=Severity.WARNING,
    law="云政发〔2009〕40号重大决策听证制度：利益相关者和社会普通公众代表占一定比例",
    law_en="Yunnan 40/2009: those concerned and the public have their share",
    demand_zh="听证代表的总数和群众代表的比例不得低于规定。",
    zh="{what}，应当不少于{wanted}（{source}）。",
    en="{what_en}; at least {wanted} are required ({source}).",
    fix_zh="增加名额，或者调整“名额构成”，让利益相关者和普通公众有足够的席位。",
    fix_en="Add seats, or give more of them to those concerned and to the public.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every notice with too few seats, or too few for people. Without a profile's number nothing is asked."""
    record = case.record
    if not isinstance(record, HearingNotice):
        return
    least, part = case.profile.limits.get("听证代表"), case.profile.limits.get("听证公众代表")
    if least and record.seats < least.amount:
        what, what_en = f"“代表名额”是{record.seats}名", f"代表名额 is {record.seats}"
        wanted = f"{least.amount}{least.unit}"
        yield case.finding(RULE, "代表名额", what=what, what_en=what_en, wanted=wanted, source=least.source)
    # Everybody else is concerned or the public, so that a category in an editor's own words is no fault.
    others = case.profile.words.get("听证其他代表", ())
    people = sum(group.count for group in record.groups if not has_word(others, group.category))
    total = sum(group.count for group in record.groups)
    if part and total and people * part.per < total * part.amount:
        what = f"利益相关者和普通公众{people}名，占{total}名代表的{people * 100 // total}%"
        what_en, wanted = (
            f"{people} of {total} seats are for those concerned and the public",
            part.words,
        )
        yield case.finding(RULE, "名额构成", what=what, what_en=what_en, wanted=wanted, source=part.source)
