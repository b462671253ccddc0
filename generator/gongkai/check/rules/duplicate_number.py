"""文号 is unique."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.check.twins import alive, twins
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK322",
    name="duplicate-number",
    severity=Severity.ERROR,
    law="GB/T 9704-2012 发文字号；党政机关公文处理工作条例",
    law_en="GB/T 9704-2012",
    zh="文号“{value}”和 {other} 重复。",
    en="The document number “{value}” is also that of {other}.",
    fix_zh="核对原件，改正其中一个文号；如果是同一文件录了两遍，删去一份。",
    fix_en="Check the originals and correct one of them, or delete the copy.",
)
KINDS = ("policy",)


def kin(_desk: Desk, of: Standing) -> Iterator[str]:
    """The number.

    Orders 令 are left out: they are counted anew in each term of office, one order may change several acts, and all
    versions of an act may bear it.
    """
    yield from (number for number in alive(of, "number") if "令" not in number)


def over_kin(desk: Desk, _number: str, members: tuple[Standing, ...]) -> Iterator[Finding]:
    """Every document but the first, by path, that has this number."""
    yield from twins(desk, RULE, members, "number", "文号")
