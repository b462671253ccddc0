"""After a consultation its result is published (DEC-03)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.state import fact_day

RULE = Rule(
    id="GK433",
    name="consultation-result",
    severity=Severity.WARNING,
    law="重大行政决策程序暂行条例第十八条、第三十二条",
    law_en="State Council order 713, art. 18 and 32",
    zh="“{title}”在{end}结束，最迟应当在{due}公布意见采纳情况，现在还没有（{source}）。",
    en="“{title}” ended on {end}; its result was due by {due} ({source}).",
    fix_zh="新建决策文书，“环节”写“征求意见”，写“收到意见”和“意见处理”。",
    fix_en="Write a decision document of step 征求意见 with 收到意见 and 意见处理.",
)
KINDS = ("decision_stage",)


def _answered(desk: Desk, decision: str) -> bool:
    """Whether any result stands in the dossier."""
    return any(stage.summary.facts.get("is_result") == "是" for stage in desk.pointing(decision, "decision"))


def over_standing(desk: Desk, call: Standing) -> Iterator[Finding]:
    """Every consultation whose result is overdue."""
    period = desk.profile.periods.get("征求意见反馈")
    end = fact_day(call.summary.facts, "end")
    last = period.due(end, desk.profile.calendar) if end and period else None
    if end and last and period and desk.day > last and not _answered(desk, desk.target(call, "decision")):
        gaps = {"title": call.summary.title, "end": date_cn(end), "due": date_cn(last)}
        yield desk.finding(RULE, call, "征求意见", source=period.source, **gaps)
