"""A report that repeats last year's (ANN-13)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.annual import last_year
from gongkai.check.case import Desk, Standing
from gongkai.chinese.text import similarity
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK550",
    name="annual-repeated",
    severity=Severity.WARNING,
    law="国办公开办函〔2021〕30号：年报内容雷同、敷衍的，追究责任",
    law_en="Form 30/2021: reports that repeat others have consequences",
    zh="{year}年年报的文字有{share}%与上一年相同，像是照抄（界限是{limit}%）。",
    en="{share}% of the report on {year} repeats the one before (limit {limit}%).",
    fix_zh="写当年的做法、数据、问题和改进，不要沿用上年的文字。",
    fix_en="Tell of this year's work, faults and improvements.",
)
READS = ("annual_report", "agency")


def _text(desk: Desk, report: Standing) -> str:
    (text,) = desk.db.execute("SELECT text FROM record WHERE id = ?", (report.summary.id,)).fetchone()
    return str(text)


def over_store(desk: Desk) -> Iterator[Finding]:
    """The newest report of each organ against the one before; older ones were judged in their year."""
    limit = desk.profile.limits.get("年报雷同")
    for report, earlier in last_year(desk) if limit else ():
        year = int(report.summary.facts["year"])
        if limit is None or year < desk.day.year - 1:
            continue
        share = similarity(_text(desk, report), _text(desk, earlier))
        if share * limit.per >= limit.amount:
            gaps = {"share": int(share * limit.per), "limit": limit.amount}
            yield desk.finding(RULE, report, "年度", year=str(year), **gaps)
