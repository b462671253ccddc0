"""A column of news is renewed every two weeks (COL-06)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.freshness import still, told
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.freshness import NEWS

RULE = Rule(
    id="GK602",
    name="column-still-news",
    severity=Severity.WARNING,
    law="国办秘函〔2019〕19号检查指标：动态要闻",
    law_en="Inspection indicators of 2019: columns of news",
    zh="动态、要闻类栏目“{column}”从{newest}以后没有更新；应当{wanted}内有更新，最迟到{due}。",
    en="The news column “{column}” has had nothing new since {newest}; within {wanted}, by {due}, it should have.",
    fix_zh="发布新的动态；不再更新的，去掉种类声明里的“更新期限”。",
    fix_en="Publish something new, or take 更新期限 out of its declaration if it is a closed column.",
)
READS = ("*",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Kinds that the portal declares as news."""
    yield from (told(RULE, found) for found in still(desk, {NEWS}))
