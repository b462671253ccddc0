"""A survey that is over tells what came of it (MAIL-08)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.state import fact_day

RULE = Rule(
    id="GK549",
    name="survey-result",
    severity=Severity.WARNING,
    law="国办秘函〔2019〕19号检查指标：征集调查结束后公布结果",
    law_en="Inspection rules: the result of a survey is published",
    zh="征集调查“{title}”在{end}结束，最迟应当在{due}公布结果，现在还没有（{source}）。",
    en="The survey “{title}” ended on {end}; its result was due by {due} ({source}).",
    fix_zh="在这份文件里写“调查结果”：日期、参与人数、结论和采纳情况。",
    fix_en="Add 调查结果 to the document.",
)
KINDS = ("survey",)


def over_standing(desk: Desk, survey: Standing) -> Iterator[Finding]:
    """Every survey without a result whose day has passed."""
    period = desk.profile.periods.get("征集调查结果")
    facts, end = survey.summary.facts, fact_day(survey.summary.facts, "end")
    last = period.due(end, desk.profile.calendar) if end and period else None
    if period and end and last and desk.day > last and not facts.get("closed"):
        days = {"end": date_cn(end), "due": date_cn(last)}
        yield desk.finding(RULE, survey, "结束", title=survey.summary.title, source=period.source, **days)
