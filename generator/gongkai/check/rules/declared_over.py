"""An amount of a declared kind that must not be larger than another one."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.rules.declared_balance import balance, in_signs
from gongkai.check.rules.declared_too_late import checks_of, value_of
from gongkai.model.declaration import CheckType
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK212",
    name="declared-over",
    severity=Severity.WARNING,
    law="catalogue/kinds/ 里声明的上限；采购见政府采购法第三十六条：报价超过预算的应予废标",
    law_en="The bound declared in catalogue/kinds/; for purchases art. 36 of the procurement law",
    zh="{sum}是{found}，大于“{bound}”的{written}。",
    en="{sum} is {found}: more than the {written} of “{bound}”.",
    fix_zh="核对两个数；确实超过的，写明依据，或者按规定处理。",
    fix_en="Check both numbers; if it really is more, give the ground for it.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every amount over its bound. Without a written bound there is none."""
    for check in checks_of(case, CheckType.AT_MOST):
        found = balance(case, check)
        if found and value_of(case, check.equals) is not None and found[0] > found[1]:
            made, written = (f"{amount:f}" for amount in found)
            sum, at = f"“{in_signs(check)}”", check.equals
            yield case.finding(RULE, at, sum=sum, found=made, bound=at, written=written)
