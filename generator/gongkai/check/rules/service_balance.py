"""The figures of service balance: no more accepted than handed in, no more done than there was, and a right rate."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.chinese.per_cent import per_cent
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.service_month import ServiceMonth

RULE = Rule(
    id="GK567",
    name="service-balance",
    severity=Severity.ERROR,
    law="统计表的勾稽关系：受理不多于接件，办结不多于受理加上期在办，办结率＝办结÷受理",
    law_en="Identities of the table: accepted ≤ handed in, done ≤ accepted + carried over, rate = done ÷ accepted",
    zh="“{key}”写的是{value}，{problem}。",
    en="“{key}” is {value}, {problem_en}.",
    fix_zh="核对接件、受理、上期在办、办结这几个数；办结率可以不写，由系统计算。",
    fix_en="Check the numbers; 办结率 may be left out and is then computed.",
)
_RATE = re.compile(r"\d+(?:\.(\d+))?%")


def _broken(month: ServiceMonth) -> Iterator[tuple[str, str | int, str, str]]:
    if month.accepted > month.received:
        words = f"多于接件{month.received}", f"more than the {month.received} handed in"
        yield "受理", month.accepted, *words
    there = month.accepted + month.carried
    if month.done > there:
        words = (
            f"多于受理{month.accepted}加上期在办{month.carried}（共{there}）",
            f"more than {month.accepted} accepted and {month.carried} carried over ({there})",
        )
        yield "办结", month.done, *words


def _rate(month: ServiceMonth) -> Iterator[tuple[str, str | int, str, str]]:
    """The rate as written, at its own precision: 98%, 98.2%, but no finer than 0.1."""
    form = _RATE.fullmatch(month.rate)
    if not form or len(form[1] or "") > 1:
        yield "办结率", month.rate, "应当写成98.2%这样，最多一位小数", "it must be written like 98.2%"
        return
    right = per_cent(month.done, month.accepted, len(form[1] or ""))
    if month.rate != right:
        sum_ = f"{month.done}÷{month.accepted}"
        yield "办结率", month.rate, f"按{sum_}算应当是{right}", f"but {sum_} is {right}"


def over_record(case: Case) -> Iterator[Finding]:
    """Every identity that does not hold."""
    record = case.record
    if not isinstance(record, ServiceMonth):
        return
    for key, value, problem, english in (*_broken(record), *(_rate(record) if record.rate else ())):
        yield case.finding(RULE, key, offset=None, key=key, value=value, problem=problem, problem_en=english)
