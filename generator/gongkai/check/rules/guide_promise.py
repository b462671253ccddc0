"""A promise is not longer than the law allows, and is either at once or a number of days."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.guide import Guide

RULE = Rule(
    id="GK483",
    name="guide-promise",
    severity=Severity.ERROR,
    law="优化营商环境条例第三十五条（减时限）、第三十六条（限时办结）",
    law_en="Regulation on the Business Environment art. 35, 36",
    zh="承诺时限“{promised}”{why}。",
    en="The promised limit “{promised}” {why_en}.",
    fix_zh="核对两个时限和各自的单位；承诺只能比法定短。当场办完的只写“即办”。",
    fix_en="Check both limits and their units; a promise can only be shorter.",
)

_AT_ONCE = re.compile("即办|当场|立等")


def over_record(case: Case) -> Iterator[Finding]:
    """Every guide that promises more time than the law gives, or two things at once."""
    record = case.record
    if not isinstance(record, Guide) or record.promised is None:
        return
    promised, statutory = record.promised, record.statutory
    if not promised.at_once and _AT_ONCE.search(promised.text):
        why, why_en = "又说当场办完，又写了天数", "is both at once and a number of days"
        yield case.finding(RULE, "承诺时限", promised=promised.text, why=why, why_en=why_en)
    if statutory and promised.exceeds(statutory):
        why, why_en = f"比法定时限“{statutory.text}”还长", f"is longer than the statutory one, “{statutory.text}”"
        if promised.unit is not statutory.unit:
            days = promised.shortest
            why, why_en = f"{why}：它最少也有{days}天", f"{why_en}: it takes {days} days at least"
        yield case.finding(RULE, "承诺时限", promised=promised.text, why=why, why_en=why_en)
