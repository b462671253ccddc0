"""Between the first and the last annual report of an organ no year is missing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from gongkai.check.annual import agency_of
from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK648",
    name="annual-gap",
    severity=Severity.WARNING,
    law="政府信息公开条例第四十九条；国办公开办函〔2019〕61号：历年年报集中展示",
    law_en="Regulation art. 49: a report on each year",
    zh="{agency}有{before}年和{year}年的年报，中间缺{missing}年的。",
    en="{agency} has reports on {before} and {year}; {missing} is missing between.",
    fix_zh="补录缺的年报。",
    fix_en="Add the missing report.",
)
READS = ("annual_report", "agency")


def _by_organ(desk: Desk) -> dict[str, dict[int, Standing]]:
    organs: dict[str, dict[int, Standing]] = {}
    for report in desk.visible("annual_report"):
        organ, _ = agency_of(desk, report.summary.id)
        organs.setdefault(organ, {})[int(report.summary.facts["year"])] = report
    return organs


def over_store(desk: Desk) -> Iterator[Finding]:
    """Each gap, told at the report behind it."""
    for organ, reports in sorted(_by_organ(desk).items()):
        for before, year in pairwise(sorted(reports)):
            if year > before + 1:
                known = desk.known(organ)
                missing = "、".join(str(each) for each in range(before + 1, year))
                words = {"agency": known.summary.title if known else organ, "missing": missing}
                yield desk.finding(RULE, reports[year], "年度", before=before, year=year, **words)
