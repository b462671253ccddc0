"""Departments report by the end of January, governments by the end of March."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.annual import agency_of, report_due
from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK538",
    name="annual-due",
    severity=Severity.ERROR,
    law="政府信息公开条例第四十九条",
    law_en="Regulation art. 49",
    zh="{year}年的年报应当在{due}前公布，实际是{actual}。",
    en="The report on {year} was due by {due} and was published on {actual}.",
    fix_zh="核对“年度”和“发布日期”；确实迟了的，在“豁免”里写明理由和批准人。",
    fix_en="Check 年度 and 发布日期; if it was late, record an approved waiver.",
)
KINDS = ("annual_report",)


def over_standing(desk: Desk, report: Standing) -> Iterator[Finding]:
    """Every report that came late."""
    year, (_, level) = int(report.summary.facts["year"]), agency_of(desk, report.summary.id)
    last = report_due(desk, level, year)
    if last and report.day > last:
        words = {"due": date_cn(last), "actual": date_cn(report.day)}
        yield desk.finding(RULE, report, "发布日期", year=year, **words)
