"""A fee has a rate and a basis; what is free has no fee."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.guide import Guide

RULE = Rule(
    id="GK485",
    name="guide-fees",
    severity=Severity.ERROR,
    law="优化营商环境条例第二十五条；行政许可法第五十八条、第五十九条",
    law_en="Regulation on the Business Environment art. 25; Licensing Law art. 58-59",
    demand_zh="收费的逐项写明名称、标准和依据；不收费的不列收费项目。",
    zh="收费写得不清楚：{problem}。",
    en="The fees are not clear: {problem_en}.",
    fix_zh="收费的逐项写明标准和依据；不收费的把“是否收费”写成“否”，删去收费项目。",
    fix_en="Give rate and basis of each fee; where there is none, write 否 and no fees.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every guide whose fees contradict themselves or say too little."""
    record = case.record
    fees = record.fees if isinstance(record, Guide) else None
    if fees is None:
        return
    if fees.charged and not fees.items:
        zh, en = "写了收费，没有写收费项目", "There is a charge, but no fee is named"
        yield case.finding(RULE, "收费", problem=zh, problem_en=en)
    if not fees.charged and fees.items:
        zh, en = "写了不收费，又有收费项目", "It is free of charge, but fees are named"
        yield case.finding(RULE, "收费", "项目", problem=zh, problem_en=en)
    for number, item in enumerate(fees.items if fees.charged else ()):
        for key, value in (("标准", item.rate), ("依据", item.basis)):
            if not value:
                zh, en = f"收费项目“{item.name}”没有写{key}", f"The fee “{item.name}” has no {key}"
                yield case.finding(RULE, "收费", "项目", number, problem=zh, problem_en=en)
