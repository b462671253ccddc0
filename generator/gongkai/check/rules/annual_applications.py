"""Table B, each column: 一 + 二 = 三（七） + 四."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.annual import keys_of, shaped, typed
from gongkai.check.case import Case
from gongkai.model.annual_tables import APPLICANTS, CARRIED_IN, CARRIED_OUT, HANDLED, NEW
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK532",
    name="annual-applications",
    severity=Severity.ERROR,
    law="国办公开办函〔2021〕30号年度报告格式（勾稽关系）",
    law_en="State Council Office 30/2021: form of the annual report, identities",
    zh="{cell}一列：新收{new}加上年结转{carried}等于{came}，办理{handled}加结转下年度{left}等于{went}。",
    en="Column {cell}: new {new} and carried in {carried} are {came}; handled {handled} and carried out {left} are {went}.",
    fix_zh="核对这一列的四个数：第一项加第二项等于第三项（七）加第四项。",
    fix_en="Check the four numbers of the column.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every column of table B that does not balance."""
    tables = typed(case)
    for at, column in enumerate(APPLICANTS if shaped(tables) else ()):
        new, carried, handled, left = (int(tables[r][at]) for r in (NEW, CARRIED_IN, HANDLED, CARRIED_OUT))
        if new + carried != handled + left:
            counts = {"new": new, "carried": carried, "handled": handled, "left": left}
            counts |= {"came": new + carried, "went": handled + left}
            yield case.finding(RULE, *keys_of(HANDLED), cell=f"表二“{column}”", **counts)
