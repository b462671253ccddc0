"""Table B, each row: 总计 is the sum of the six kinds of applicants."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.annual import cell_name, keys_of, shaped, typed
from gongkai.check.case import Case
from gongkai.model.annual_tables import APPLICANTS
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK534",
    name="annual-applicants",
    severity=Severity.ERROR,
    law="国办公开办函〔2021〕30号年度报告格式（勾稽关系）",
    law_en="State Council Office 30/2021: form of the annual report, identities",
    zh="{cell}是{value}，六类申请人加起来是{sum}。",
    en="{cell} is {value}; the six kinds of applicants add up to {sum}.",
    fix_zh="核对这一行的七个数，最后一个是前六个之和。",
    fix_en="Check the seven numbers: the last is the sum of the others.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every row whose total is not its sum."""
    tables = typed(case)
    for row in tables if shaped(tables) else ():
        *parts, value = (int(cell) for cell in tables[row]) if row.startswith("乙") else (0,)
        if sum(parts) != value:
            cell = cell_name(row, APPLICANTS[-1])
            yield case.finding(RULE, *keys_of(row), cell=cell, value=value, sum=sum(parts))
