"""What one month leaves under way is what the next one begins with."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.months import after, months
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK568",
    name="service-carried",
    severity=Severity.ERROR,
    law="统计表的勾稽关系：上期在办等于上一期的上期在办加受理减办结",
    law_en="Identities of the table: carried over = what the month before left under way",
    zh="{period}的“上期在办”是{value}，{before}末还在办的却是{left}（{carried}＋{accepted}－{done}）。",
    en="“上期在办” of {period} is {value}, but {before} left {left} ({carried} + {accepted} − {done}).",
    fix_zh="核对{before}的受理、办结和{period}的上期在办。",
    fix_en="Check the figures of {before} and of {period}.",
)
READS = ("service_month",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every month that does not begin with what the month before left."""
    known = months(desk, "service_month")
    for before, table in known.items():
        following, facts = known.get(after(before)), table.summary.facts
        if following and following.summary.facts["carried"] != facts["open"]:
            words = {name: facts[name] for name in ("carried", "accepted", "done")}
            value = following.summary.facts["carried"]
            periods = {"period": after(before), "before": before, "left": facts["open"]}
            yield desk.finding(RULE, following, "上期在办", value=value, **periods, **words)
