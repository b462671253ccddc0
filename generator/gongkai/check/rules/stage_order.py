"""启动 ≤ 征求意见 ≤ 合法性审查 ≤ 集体讨论 ≤ 公布 ≤ 执行 ≤ 后评估 (DEC-13)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.decision import Decision, Step
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.state import fact_day

RULE = Rule(
    id="GK434",
    name="stage-order",
    severity=Severity.ERROR,
    law="重大行政决策程序暂行条例第二章、第三章",
    law_en="State Council order 713, chapters 2 and 3",
    zh="“{title}”的“{later}”（{later_day}）早于“{earlier}”（{earlier_day}）。",
    en="“{title}”: “{later}” ({later_day}) is before “{earlier}” ({earlier_day}).",
    fix_zh="核对决策事项的“程序”和各份决策文书里的日期，{earlier}不能晚于{later}。",
    fix_en="Check the days in 程序 and in the decision documents: {earlier} cannot be after {later}.",
)
KINDS = ("decision",)

_ORDER = (
    Step.START,
    Step.CONSULTATION,
    Step.LEGALITY,
    Step.DELIBERATION,
    Step.PUBLICATION,
    Step.EXECUTION,
    Step.EVALUATION,
)


def _days(desk: Desk, decision: Standing) -> dict[str, date]:
    """The day of each step: as its document says, else as the dossier says."""
    record = desk.record(decision)
    days = {s.step.value: s.day for s in record.steps if s.day} if isinstance(record, Decision) else {}
    for stage in desk.pointing(decision.summary.id, "decision"):
        if day := fact_day(stage.summary.facts, "done"):
            days[stage.summary.facts["step"]] = day
    return days


def over_standing(desk: Desk, decision: Standing) -> Iterator[Finding]:
    """Each step of a dossier must not lie before the one named before it."""
    days = _days(desk, decision)
    known = [(step.value, days[step.value]) for step in _ORDER if step.value in days]
    for (earlier, first), (later, second) in pairwise(known):
        if second < first:
            gaps = {"earlier": earlier, "later": later, "title": decision.summary.title}
            moments = {"earlier_day": date_cn(first), "later_day": date_cn(second)}
            yield desk.finding(RULE, decision, "程序", **gaps, **moments)
