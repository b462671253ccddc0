"""When a window has closed, what came of it is published."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.state import fact_day

RULE = Rule(
    id="GK455",
    name="publicity-result-missing",
    severity=Severity.WARNING,
    law="云政办发〔2009〕41号重要事项公示实施办法：公示结果和意见处理情况应当公布",
    law_en="Yunnan 41/2009: the outcome of a publicity notice is published",
    zh="公示在{end}期满，最迟应当在{due}公布结果，现在还没有“公示结果”。",
    en="The window closed on {end}; its result was due by {due} and is missing.",
    fix_zh="补写“公示结果”：日期、结论、异议数；没有异议的，结论写“公示期满无异议”。",
    fix_en="Write 公示结果 with 日期, 结论 and 异议数.",
)
KINDS = ("publicity",)


def over_standing(desk: Desk, notice: Standing) -> Iterator[Finding]:
    """Every notice whose time for a result has run out."""
    period = desk.profile.periods.get("公示结果")
    end = fact_day(notice.summary.facts, "end")
    last = period.due(end, desk.profile.calendar) if period and end else None
    if end and last and desk.day > last and "closed" not in notice.summary.facts:
        yield desk.finding(RULE, notice, "公示结束", end=date_cn(end), due=date_cn(last))
