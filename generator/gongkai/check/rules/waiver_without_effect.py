"""A 豁免 must name a rule that exists and may be waived."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check import engine
from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.record import Document

RULE = Rule(
    id="GK206",
    name="waiver-without-effect",
    severity=Severity.WARNING,
    law="楚市政通〔2017〕47号：责任落实，例外情形须经批准",
    law_en="Exceptions need approval",
    zh="豁免的规则“{waived}”不存在，或者不允许豁免，这条豁免不起作用。",
    en="The rule “{waived}” does not exist or cannot be waived: this waiver has no effect.",
    fix_zh="核对规则编号（gongkai rules 可以列出），或删去这条豁免。",
    fix_en="Check the id (`gongkai rules` lists them), or delete the waiver.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every waiver that waives nothing."""
    record = case.record
    for number, waiver in enumerate(record.waivers if isinstance(record, Document) else ()):
        if waiver.rule not in engine.waivable():
            yield case.finding(RULE, "豁免", number, "规则", waived=waiver.rule)
