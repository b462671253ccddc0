"""Documents in force follow from last year's."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.annual import cell_name, last_year, shaped, shown_tables
from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK519",
    name="annual-in-force",
    severity=Severity.WARNING,
    law="现行有效件数＝上年现行有效＋本年制发－本年废止（自动失效的除外）",
    law_en="In force = last year + made - repealed, but for those that expired",
    zh="{cell}是{value}；上年{before}，加制发{made}，减废止{repealed}，等于{sum}。",
    en="{cell} is {value}; last year {before}, and {made} made, less {repealed} repealed, is {sum}.",
    fix_zh="核对这几个数；有文件届满失效的，把它算进“废止”，或者在第六部分说明。",
    fix_en="Check the numbers; count documents that expired as repealed, or explain in section 6.",
)
READS = ("annual_report", "agency")


_ROWS = ("甲 规章", "甲 行政规范性文件")


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every number in force that does not follow from the report before."""
    for report, earlier in last_year(desk):
        now, then = shown_tables(desk, report), shown_tables(desk, earlier)
        for row in _ROWS if shaped(now) and shaped(then) else ():
            made, repealed, value = (int(cell) for cell in now[row])
            before = int(then[row][2])
            if value != before + made - repealed:
                counts = {"value": value, "before": before, "made": made, "repealed": repealed}
                cell = cell_name(row, "现行有效件数")
                yield desk.finding(RULE, report, "年度", cell=cell, **counts, sum=before + made - repealed)
