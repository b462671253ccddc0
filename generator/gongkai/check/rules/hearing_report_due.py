"""After a hearing its report is published."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.state import fact_day

RULE = Rule(
    id="GK439",
    name="hearing-report-due",
    severity=Severity.WARNING,
    law="云政办发〔2009〕41号听证实施办法第十三条；政府信息公开条例第二十六条",
    law_en="Yunnan 41/2009 hearings art. 13; Regulation art. 26",
    zh="{held}举行的听证会，听证报告最迟应当在{due}公布，现在还没有（{source}）。",
    en="The report of the hearing of {held} was due by {due} ({source}).",
    fix_zh="用 gongkai new hearing_report 新建听证报告；没有如期举行的，在公告里写“变更记录”或“取消”。",
    fix_en="Write it with `gongkai new hearing_report`; or record 变更记录 or 取消 in the notice.",
)
KINDS = ("hearing_notice",)


def _last(desk: Desk, notice: Standing) -> tuple[date, date] | None:
    """The day of a hearing that was not called off, and the last day for its report."""
    held, period = fact_day(notice.summary.facts, "held"), desk.profile.periods.get("听证报告")
    if held is None or period is None or notice.summary.facts.get("called_off"):
        return None
    last = period.due(held, desk.profile.calendar)
    return (held, last) if last else None


def _reported(desk: Desk, decision: str, held: date) -> bool:
    found = (s.summary for s in desk.pointing(decision, "decision") if s.summary.kind == "hearing_report")
    return any(fact_day(summary.facts, "held") == held for summary in found)


def over_standing(desk: Desk, notice: Standing) -> Iterator[Finding]:
    """Every hearing whose report is overdue."""
    days = _last(desk, notice)
    if days and desk.day > days[1] and not _reported(desk, desk.target(notice, "decision"), days[0]):
        source = desk.profile.periods["听证报告"].source
        yield desk.finding(RULE, notice, "听证时间", source=source, held=date_cn(days[0]), due=date_cn(days[1]))
