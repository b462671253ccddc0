"""What one year carried over comes in the next year."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.annual import cell_name, last_year, shaped, shown_tables
from gongkai.check.case import Desk
from gongkai.model.annual_tables import APPLICANTS, CARRIED_IN, CARRIED_OUT
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK536",
    name="annual-carried",
    severity=Severity.WARNING,
    law="两年年报的衔接：上年结转等于上一年的结转下年度继续办理",
    law_en="Carried in is what last year carried out",
    zh="{cell}是{value}，{year}年年报结转下年度的是{before}。",
    en="{cell} is {value}; the report on {year} carried {before} over.",
    fix_zh="核对两年的年报，两个数应当相等；确实不等的，在第六部分说明原因。",
    fix_en="Both must be equal; if they truly differ, say why in section 6.",
)
READS = ("annual_report", "agency")


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every column in which two reports do not meet."""
    for report, earlier in last_year(desk):
        now, then = shown_tables(desk, report), shown_tables(desk, earlier)
        for at, column in enumerate(APPLICANTS if shaped(now) and shaped(then) else ()):
            value, before = now[CARRIED_IN][at], then[CARRIED_OUT][at]
            if value != before:
                words = {"cell": cell_name(CARRIED_IN, column), "value": value, "before": before}
                yield desk.finding(RULE, report, "年度", year=earlier.summary.facts["year"], **words)
