"""A group that is addressed has a name."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.audience import SOME
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.matter import Matter

RULE = Rule(
    id="GK228",
    name="audience-unnamed",
    severity=Severity.WARNING,
    law="国办发〔2019〕54号：公开对象为特定群体的，写明是哪些人",
    law_en="State Council Office 54/2019: a group is named",
    zh="公开对象写了“特定群体”，没有写是哪些人。",
    en="The audience is a certain group, but not which one.",
    fix_zh="写明，例如 特定群体（低保对象）。",
    fix_en="Name the group.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Matters for a group without a name."""
    record = case.record
    if isinstance(record, Matter) and SOME in record.audience.groups:
        yield case.finding(RULE, "公开对象")
