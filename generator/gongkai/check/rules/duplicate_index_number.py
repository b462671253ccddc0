"""索引号 is unique over the site."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.twins import twins
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK323",
    name="duplicate-index-number",
    severity=Severity.ERROR,
    law="政府信息公开条例第十二条",
    law_en="Regulation art. 12",
    zh="索引号“{value}”和 {other} 重复。",
    en="The index number “{value}” is also that of {other}.",
    fix_zh="给其中一份文件重新编索引号。",
    fix_en="Give one of them a new index number.",
)
READS = ("policy",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every index number that stands in two records, reported at the later path."""
    yield from twins(desk, RULE, "policy", "index_number", "索引号")
