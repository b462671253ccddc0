"""A report that names its ledger says the same as it, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.annual import cell_name, keys_of, ledger_tables
from gongkai.check.case import Desk, Standing
from gongkai.model.annual_tables import columns_of, unpacked
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK539",
    name="annual-ledger",
    severity=Severity.ERROR,
    law="政府信息公开条例第四十五条、第五十条",
    law_en="Regulation art. 45, 50",
    zh="{cell}填的是{value}，台账里是{ledger}。",
    en="{cell} is {value}; the ledger says {ledger}.",
    fix_zh="核对年报和台账，改成同一个数；或者写“表格: 取自台账”。",
    fix_en="Check both and make them agree, or take the tables from the ledger.",
)
KINDS = ("annual_report",)


def over_standing(desk: Desk, report: Standing) -> Iterator[Finding]:
    """Every cell in which report and ledger differ."""
    own, ledger = unpacked(report.summary.facts.get("figures", "")), ledger_tables(desk, report)
    for row in own if ledger else ():
        for column, value, other in zip(columns_of(row), own[row], ledger[row], strict=False):
            if value != other:
                words = {"cell": cell_name(row, column), "value": value, "ledger": other}
                yield desk.finding(RULE, report, *keys_of(row), **words)
