"""Answers to letters are published at least every two months (COL-12)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.freshness import still, told
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.freshness import LETTERS

RULE = Rule(
    id="GK609",
    name="letters-still",
    severity=Severity.WARNING,
    law="国办秘函〔2019〕19号检查指标：留言公开",
    law_en="Inspection indicators of 2019: letters are published",
    zh="“{column}”从{newest}以后没有公开新的来信和答复；应当{wanted}内有更新，最迟到{due}。",
    en="“{column}” has had no new letter since {newest}; within {wanted}, by {due}, it should have.",
    fix_zh="选有代表性的来信，写信人同意公开的，连同答复公开到 content/letters。",
    fix_en="Publish letters of general interest with their answers where the senders agree.",
)
READS = ("*",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """The newest published letter."""
    yield from (told(RULE, found) for found in still(desk, {LETTERS}))
