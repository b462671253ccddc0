"""索引号 must have a known shape, its year that of the document."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.chinese.index_number import parse
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Policy

RULE = Rule(
    id="GK203",
    name="index-number-form",
    severity=Severity.ERROR,
    law="政府信息公开条例第十二条；国办秘函〔2009〕6号",
    law_en="Regulation art. 12",
    zh="索引号“{number}”写法不对。",
    en="“{number}” is not a well-formed index number.",
    fix_zh="写成“机构代码/年份-序号”，例如 cxs001/2026-00011；18位机构代码要核对校验码。",
    fix_en="Write organ code/year-serial, for example cxs001/2026-00011; check the check digit of an 18-digit code.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """An index number that is written must be readable."""
    record = case.record
    if isinstance(record, Policy) and record.index_number and parse(record.index_number) is None:
        yield case.finding(RULE, "索引号", number=record.index_number)
