"""Notices and policy documents are renewed every half year, other columns as they say themselves (COL-07)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.freshness import still, told
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.freshness import HOME, INTERPRETATIONS, LETTERS, NEWS, watches

RULE = Rule(
    id="GK603",
    name="column-still",
    severity=Severity.WARNING,
    law="国办秘函〔2019〕19号检查指标：通知公告、政策文件等栏目6个月内有更新",
    law_en="Inspection indicators of 2019: notices and policy documents within six months",
    zh="栏目“{column}”从{newest}以后没有更新；应当{wanted}内有更新，最迟到{due}（{source}）。",
    en="The column “{column}” has had nothing new since {newest}; within {wanted}, by {due}, it should have ({source}).",
    fix_zh="核对有没有应当公开而没有公开的；有的补上。",
    fix_en="See whether something that must be public is missing, and publish it.",
)
READS = ("*",)
# These have rules of their own.
_ELSEWHERE = frozenset({HOME, NEWS, INTERPRETATIONS, LETTERS})


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every watched column that no other rule speaks about."""
    asked = {watch.period for watch in watches()} - _ELSEWHERE
    yield from (told(RULE, found) for found in still(desk, asked))
