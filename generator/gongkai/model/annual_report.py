"""政府信息公开年度报告 (条例 art. 49-50): six sections of text and three tables that must balance."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gongkai.model.annual_tables import TableA, TableB, TableC, Tables, packed, tables_of
from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Document


class Filling(StrEnum):
    """Where the tables come from."""

    TYPED = "填报"
    LEDGER = "取自台账"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnualReport(Document):
    """The report of one organ on one year. The body holds the six sections; the tables follow their headings."""

    year: int = said("年度", "报告的年度，例如 2025 年的报告在 2026 年公布", en="Year", sample="2025")
    filling: Filling = said(
        "表格", "填报，或者取自台账；取自台账的不写表一、表二、表三", en="Tables", default=Filling.TYPED, row=False
    )
    ledger: str = said("台账", "同一年的依申请公开台账的编号；写了就逐格核对", en="Ledger", default="", row=False)
    table_a: TableA | None = said("表一", "主动公开政府信息情况", en="Table A", default=None, row=False)
    table_b: TableB | None = said("表二", "收到和处理政府信息公开申请情况", en="Table B", default=None, row=False)
    table_c: TableC | None = said(
        "表三", "政府信息公开行政复议、行政诉讼情况", en="Table C", default=None, row=False
    )

    @property
    def tables(self) -> Tables:
        """The tables as typed; empty when they come from the ledger or one is missing."""
        if self.filling is Filling.LEDGER or not (self.table_a and self.table_b and self.table_c):
            return {}
        return tables_of(self.table_a, self.table_b, self.table_c)

    @property
    def figures(self) -> str:
        return packed(self.tables)


KIND = Kind(
    name="annual_report",
    title="政府信息公开年报",
    en="Annual report",
    record=AnnualReport,
    source="content",
    folder="annual-reports",
    url="annual-reports",
    column="inquiry",
    facts=("year", "figures", "filling"),
    order=76,
)
