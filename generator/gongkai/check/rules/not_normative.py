"""Minutes, work plans, circulars and the like are no normative documents (VAL-07)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Genre, Policy

RULE = Rule(
    id="GK342",
    name="not-normative",
    severity=Severity.WARNING,
    law="行政规范性文件管理办法：内部制度、会议纪要、工作方案、通报、表彰奖惩、请示报告、人事任免不是规范性文件",
    law_en="Rules on normative documents: minutes, plans, circulars, awards, reports and personnel are none",
    zh="写了“规范性文件: 是”，可是{what}一般不作为规范性文件。",
    en="规范性文件 says yes, but “{what}” is as a rule no normative document.",
    fix_zh="核对；不是的，把“规范性文件”改成“否”，年报的件数也随之改。",
    fix_en="Check it; if it is none, say 否, and mend the number in the annual report.",
)
_GENRES = (Genre.MINUTES, Genre.CIRCULAR, Genre.REPORT, Genre.REQUEST)


def over_record(case: Case) -> Iterator[Finding]:
    """Every document that calls itself normative and is of another sort."""
    record = case.record
    if not isinstance(record, Policy) or not record.normative:
        return
    if record.genre in _GENRES and record.genre:
        yield case.finding(RULE, "规范性文件", what=f"体裁为{record.genre.value}的文件")
    elif word := next((word for word in case.profile.words["非规范性文件"] if word in record.title), ""):
        yield case.finding(RULE, "规范性文件", what=f"标题为“{word}”的文件")
