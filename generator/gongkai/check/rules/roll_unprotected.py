"""A list of persons needs masks and a day on which it goes."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.rolls import personal_columns
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.publicity import Publicity

RULE = Rule(
    id="GK452",
    name="roll-unprotected",
    severity=Severity.ERROR,
    waivable=False,
    private=True,
    law="个人信息保护法第十九条、第三十四条；政府信息公开条例第十五条",
    law_en="Personal Information Protection Law art. 19, 34; Regulation art. 15",
    zh="名单里有个人信息（{columns}），但没有写“{key}”，页面上不会有这份名单。",
    en="The list holds personal data ({columns}) but has no “{key}”; it does not appear on the page.",
    fix_zh="写上“遮盖列”（每列的遮盖方式）和“隐藏日期”（公示结束以后、最晚不再显示的日期）。",
    fix_en="Write 遮盖列 (how each column is masked) and 隐藏日期 (the day on which the list goes).",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every list with personal columns and without one of the two."""
    record = case.record
    for number, wanted in enumerate(record.rolls if isinstance(record, Publicity) else ()):
        columns = personal_columns(wanted, case.profile.words)
        for key, missing in (("遮盖列", not wanted.masks), ("隐藏日期", wanted.hide is None)):
            if columns and missing:
                yield case.finding(RULE, "名单", number, columns="、".join(columns), key=key)
