"""A table in a text says what its columns are (A11Y-02)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK807",
    name="page-table-head",
    severity=Severity.WARNING,
    law="GB/T 37668—2019 信息无障碍",
    law_en="GB/T 37668—2019, accessibility of web content",
    zh="表格没有表头，读屏软件读不出各栏是什么。表格里先写的是“{cell}”。",
    en="The table has no head; its first cell is “{cell}”.",
    fix_zh="在表格第一行写各栏的名称，第二行写 |---|。",
    fix_en="Name the columns in the first row, followed by a row |---|.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """A head whose cells are all empty is none."""
    for table in case.written("table"):
        if not any(cell.text_content().strip() for cell in table.iter("th")):
            first = next((text for cell in table.iter("td") if (text := cell.text_content().strip())), "")
            yield case.of_text(RULE, first, cell=first)
