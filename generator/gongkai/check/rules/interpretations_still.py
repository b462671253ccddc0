"""New interpretations come at least every half year (COL-11)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.freshness import still, told
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.freshness import INTERPRETATIONS

RULE = Rule(
    id="GK607",
    name="interpretations-still",
    severity=Severity.WARNING,
    law="国办秘函〔2019〕19号检查指标：政策解读",
    law_en="Inspection indicators of 2019: interpretations",
    zh="“{column}”从{newest}以后没有新的解读；栏目应当{wanted}内有更新，最迟到{due}。",
    en="“{column}” has had nothing new since {newest}; within {wanted}, by {due}, it should have.",
    fix_zh="核对这段时间印发的文件，应当解读的补上解读。",
    fix_en="See which documents of this time must be interpreted, and publish that.",
)
READS = ("*",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """The newest interpretation."""
    yield from (told(RULE, found) for found in still(desk, {INTERPRETATIONS}))
