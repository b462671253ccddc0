"""Table B, each column: 三（七） is the sum of all results."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.annual import cell_name, keys_of, shaped, typed
from gongkai.check.case import Case
from gongkai.model.annual_tables import APPLICANTS, HANDLED, RESULTS
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK533",
    name="annual-results",
    severity=Severity.ERROR,
    law="国办公开办函〔2021〕30号年度报告格式（勾稽关系）",
    law_en="State Council Office 30/2021: form of the annual report, identities",
    zh="{cell}是{value}，这一列各种办理结果加起来是{sum}。",
    en="{cell} is {value}; the results of the column add up to {sum}.",
    fix_zh="核对这一列（一）至（六）各行和（七）总计。",
    fix_en="Check rows (1) to (6) and the total (7).",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every total of results that is not their sum."""
    tables = typed(case)
    for at, column in enumerate(APPLICANTS if shaped(tables) else ()):
        value, added = int(tables[HANDLED][at]), sum(int(tables[row][at]) for row in RESULTS)
        if value != added:
            yield case.finding(RULE, *keys_of(HANDLED), cell=cell_name(HANDLED, column), value=value, sum=added)
