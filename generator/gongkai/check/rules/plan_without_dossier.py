"""A matter of the yearly catalogue whose time has come has a dossier (DEC-15)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.state import fact_day

RULE = Rule(
    id="GK443",
    name="plan-without-dossier",
    severity=Severity.WARNING,
    law="重大行政决策程序暂行条例第三条、第三十二条",
    law_en="State Council order 713, art. 3 and 32",
    zh="{year}年度目录第{number}项“{title}”计划在{planned}提请讨论，还没有决策事项。",
    en="Row {number} of {year}, “{title}”, was planned for {planned} and has no dossier.",
    fix_zh="新建决策事项，在目录这一行写“决策事项”；推迟的改“计划时间”，调出目录的写“调出理由”。",
    fix_en="Write the dossier and name it in 决策事项; or move 计划时间, or give 调出理由.",
)
KINDS = ("decision_plan",)


def over_standing(desk: Desk, row: Standing) -> Iterator[Finding]:
    """Every row that is overdue and leads nowhere."""
    facts, planned = row.summary.facts, fact_day(row.summary.facts, "planned")
    if planned and planned < desk.day and not facts.get("dossier") and not facts.get("taken_out"):
        gaps = {"year": facts["year"], "number": facts["number"], "planned": date_cn(planned)}
        yield desk.finding(RULE, row, "计划时间", title=row.summary.title, **gaps)
