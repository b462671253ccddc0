"""A published policy document has an index number (条例 art. 12)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Policy

RULE = Rule(
    id="GK216",
    name="index-number-missing",
    severity=Severity.WARNING,
    law="政府信息公开条例第十二条：目录包括索引、名称、内容概述、生成日期",
    law_en="Regulation art. 12: the catalogue has index, name, summary and date",
    zh="这份文件没有写“索引号”，信息公开目录里查不到它。",
    en="The document has no index number, so the catalogue cannot list it.",
    fix_zh="按本单位的编排办法写上索引号，例如 cxs001/2026-00011。",
    fix_en="Give it an index number, for example cxs001/2026-00011.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Public policy documents without an index number."""
    record = case.record
    if isinstance(record, Policy) and record.public and not record.index_number:
        yield case.finding(RULE, "索引号")
