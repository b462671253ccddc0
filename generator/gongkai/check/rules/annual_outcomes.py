"""Table C, each group: 维持 + 纠正 + 其他 + 尚未审结 = 总计."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.annual import cell_name, keys_of, shaped, typed
from gongkai.check.case import Case
from gongkai.model.annual_tables import OUTCOMES
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK535",
    name="annual-outcomes",
    severity=Severity.ERROR,
    law="国办公开办函〔2021〕30号年度报告格式（勾稽关系）",
    law_en="State Council Office 30/2021: form of the annual report, identities",
    zh="{cell}是{value}，四种结果加起来是{sum}。",
    en="{cell} is {value}; the four outcomes add up to {sum}.",
    fix_zh="核对这一组的五个数：维持＋纠正＋其他＋尚未审结＝总计。",
    fix_en="Check the five numbers of the group.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every group whose total is not its sum."""
    tables = typed(case)
    for row in tables if shaped(tables) else ():
        *parts, value = (int(cell) for cell in tables[row]) if row.startswith("丙") else (0,)
        if sum(parts) != value:
            cell = cell_name(row, OUTCOMES[-1])
            yield case.finding(RULE, *keys_of(row), cell=cell, value=value, sum=sum(parts))
