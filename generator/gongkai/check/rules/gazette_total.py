"""Issues of a gazette are numbered through from the first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK643",
    name="gazette-total",
    severity=Severity.WARNING,
    law="国办发〔2018〕22号：历年公报全部入库",
    law_en="State Council Office 22/2018: all issues are kept",
    zh="总期号从{before}跳到了{total}，中间的几期没有。",
    en="The total number jumps from {before} to {total}; the issues between are missing.",
    fix_zh="补录缺的几期；写错的，改正“总期号”。",
    fix_en="Add the missing issues, or correct the number.",
)
READS = ("gazette",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Each jump in the total numbers, told at the issue behind it."""
    issues = sorted(
        (int(i.summary.facts["total"]), i) for i in desk.visible("gazette") if i.summary.facts.get("total")
    )
    for (before, _), (total, issue) in pairwise(issues):
        if total > before + 1:
            yield desk.finding(RULE, issue, "总期号", before=before, total=total)
