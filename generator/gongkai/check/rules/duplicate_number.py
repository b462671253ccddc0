"""文号 is unique."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.twins import twins
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
READS = ("policy",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every number that stands in two records, reported at the later path.

    Orders 令 are left out: they are counted anew in each term of office, one order may change several acts, and all
    versions of an act may bear it.
    """
    found = twins(desk, RULE, "policy", "number", "文号")
    yield from (finding for finding in found if "令" not in str(finding.args["value"]))
