"""文号 must have the form of GB/T 9704."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.chinese.doc_number import parse, repair
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Policy

RULE = Rule(
    id="GK201",
    name="doc-number-form",
    severity=Severity.ERROR,
    law="GB/T 9704-2012 发文字号；政府信息公开条例第十二条",
    law_en="GB/T 9704-2012; Regulation art. 12",
    zh="文号“{number}”写法不对。",
    en="“{number}” is not a well-formed document number.",
    fix_zh="{fix}",
    fix_en="{fix_en}",
    fixable=True,
)


def over_record(case: Case) -> Iterator[Finding]:
    """A number that is written must be written right."""
    record = case.record
    if not isinstance(record, Policy) or not record.number or parse(record.number):
        return
    mended = repair(record.number)
    yield case.finding(
        RULE,
        "文号",
        number=record.number,
        fix=f"改成“{mended}”。" if mended else "写成“机关代字〔四位年份〕序号号”，例如 楚市政通〔2017〕47号。",
        fix_en=f"Write “{mended}”." if mended else "Write it like 楚市政通〔2017〕47号.",
    )
