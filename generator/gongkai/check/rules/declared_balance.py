"""Amounts of a declared kind that must add up."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from math import prod

from gongkai.check.case import Case
from gongkai.check.rules.declared_too_late import checks_of, value_of
from gongkai.model.declaration import CheckDeclaration, CheckType
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK542",
    name="declared-balance",
    severity=Severity.ERROR,
    law="catalogue/kinds/ 里声明的等式；村务公开见村民委员会组织法第三十条：公开事项应当真实",
    law_en="The equation declared in catalogue/kinds/; for villages art. 30 of the organic law: true disclosure",
    zh="{sum}算得{found}，“{equals}”写的是{written}。",
    en="{sum} makes {found}; “{equals}” says {written}.",
    fix_zh="核对这几个数，改正写错的那个。",
    fix_en="Check the numbers and correct the wrong one.",
)


def in_signs(check: CheckDeclaration) -> str:
    """The sum as people write it: 期初结余+本期收入−本期支出, 数量×单价."""
    return "×".join(check.times) + "+".join(check.plus) + "".join(f"−{key}" for key in check.minus)


def balance(case: Case, check: CheckDeclaration) -> tuple[Decimal, Decimal] | None:
    """What the amounts make and what is written; None when the record has no such amounts at all."""
    values = {key: value_of(case, key) for key in (*check.times, *check.plus, *check.minus, check.equals)}
    if all(value is None for value in values.values()):
        return None
    amount = {key: value if value is not None else Decimal(0) for key, value in values.items()}
    total = sum((amount[k] for k in check.plus), Decimal(0)) - sum((amount[k] for k in check.minus), Decimal(0))
    product = prod((amount[k] for k in check.times), start=Decimal(1))
    return product if check.times else total, amount[check.equals]


def over_record(case: Case) -> Iterator[Finding]:
    """Every sum that does not come out. An empty amount counts as nothing."""
    for check in checks_of(case, CheckType.BALANCE):
        found = balance(case, check)
        if found and found[0] != found[1]:
            made, written = (f"{amount:f}" for amount in found)
            at = check.equals
            yield case.finding(RULE, at, equals=at, sum=in_signs(check), found=made, written=written)
