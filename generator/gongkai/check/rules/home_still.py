"""The home page is renewed every two weeks (COL-10)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.freshness import still, told
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.freshness import HOME

RULE = Rule(
    id="GK606",
    name="home-still",
    severity=Severity.ERROR,
    law="国办秘函〔2019〕19号单项否决：首页不更新",
    law_en="Veto line of the inspection of 2019: the home page stands still",
    zh="{column}从{newest}以后没有更新；监测{wanted}没有更新的单项否决，最迟应当更新到{due}。",
    en="Nothing new has been published since {newest} ({column}); {wanted} without news are a veto, the last day was {due}.",
    fix_zh="尽快发布新的信息，写明发布日期。",
    fix_en="Publish something new soon, with its day.",
)
READS = ("*",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """The newest of all documents stands on the home page."""
    yield from (told(RULE, found) for found in still(desk, {HOME}))
