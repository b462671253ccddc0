"""An organ that reports one year reports the next."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.annual import agency_of, report_due
from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK526",
    name="annual-missing",
    severity=Severity.ERROR,
    law="政府信息公开条例第四十九条",
    law_en="Regulation art. 49",
    zh="{agency}没有{year}年的年报，应当在{due}前公布。",
    en="{agency} has no report on {year}; it was due by {due}.",
    fix_zh="在 content/annual-reports 里补上{year}年的年报。",
    fix_en="Add the report on {year} to content/annual-reports.",
)
READS = ("annual_report", "agency")


def _newest(desk: Desk) -> dict[str, Standing]:
    newest: dict[str, Standing] = {}
    for report in desk.visible("annual_report"):
        organ, _ = agency_of(desk, report.summary.id)
        if organ not in newest or int(newest[organ].summary.facts["year"]) < int(report.summary.facts["year"]):
            newest[organ] = report
    return newest


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every organ whose newest report is older than it may be."""
    for organ, report in sorted(_newest(desk).items()):
        year, (_, level) = int(report.summary.facts["year"]) + 1, agency_of(desk, report.summary.id)
        last = report_due(desk, level, year)
        if organ and last and last < desk.day:
            known = desk.known(organ)
            words = {"agency": known.summary.title if known else organ, "due": date_cn(last)}
            yield desk.finding(RULE, report, "年度", year=year, **words)
