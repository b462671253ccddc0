"""A government that publishes its decision catalogue does so every year (DEC-14)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.period import year_end

RULE = Rule(
    id="GK448",
    name="decision-catalogue-missing",
    severity=Severity.WARNING,
    law="重大行政决策程序暂行条例第三条：决策事项目录向社会公布，并根据实际情况调整",
    law_en="State Council order 713, art. 3",
    zh="{year}年度重大行政决策事项目录最迟应当在{due}公布，现在还没有（{source}）。",
    en="The decision catalogue of {year} was due by {due}; there is none ({source}).",
    fix_zh="在 catalogue/decision-plans 里新建{year}年的目录：序号、事项名称、承办单位、计划时间。",
    fix_en="Add the catalogue of {year} to catalogue/decision-plans.",
)
READS = ("decision_plan",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """The current year, if its day has passed and earlier years have a catalogue."""
    year, period = desk.day.year, desk.profile.periods.get("决策目录")
    last = period.due(year_end(year - 1), desk.profile.calendar) if period else None
    rows = list(desk.visible("decision_plan"))
    if period is None or last is None or desk.day <= last or not rows:
        return
    if not any(int(row.summary.facts["year"]) >= year for row in rows):
        newest = max(rows, key=lambda row: (int(row.summary.facts["year"]), row.summary.id))
        yield desk.finding(RULE, newest, "年度", year=str(year), due=date_cn(last), source=period.source)
