"""索引号 is unique over the site."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.check.twins import alive, twins
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
KINDS = ("policy",)


def kin(_desk: Desk, of: Standing) -> Iterator[str]:
    """The index number."""
    yield from alive(of, "index_number")


def over_kin(desk: Desk, _number: str, members: tuple[Standing, ...]) -> Iterator[Finding]:
    """Every document but the first, by path, that has this index number."""
    yield from twins(desk, RULE, members, "index_number", "索引号")
