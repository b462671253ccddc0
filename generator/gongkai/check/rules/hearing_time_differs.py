"""List and report speak of the hearing that was announced."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import moment_cn
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK445",
    name="hearing-time-differs",
    severity=Severity.WARNING,
    law="重大行政决策程序暂行条例第十六条",
    law_en="State Council order 713, art. 16",
    zh="“听证时间”是{held}，与听证公告的{wanted}不一致。",
    en="听证时间 is {held}; the notice says {wanted}.",
    fix_zh="核对时间；听证会改期的，在公告和名单里都改“听证时间”并写“变更记录”。",
    fix_en="Check both; if the hearing was moved, change 听证时间 and add 变更记录 in notice and list.",
)
KINDS = ("hearing_list", "hearing_report")


def _words(moment: str) -> str:
    return moment_cn(datetime.fromisoformat(moment))


def over_standing(desk: Desk, paper: Standing) -> Iterator[Finding]:
    """Every list and report of a time at which no hearing was announced."""
    near = desk.pointing(desk.target(paper, "decision"), "decision")
    announced = [s.summary.facts["held"] for s in near if s.summary.kind == "hearing_notice"]
    held = paper.summary.facts["held"]
    if announced and held not in announced:
        yield desk.finding(RULE, paper, "听证时间", held=_words(held), wanted=_words(announced[-1]))
