"""The guide to disclosure does not repeat what the law no longer says."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.guide_pages import guide_pages
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK646",
    name="guide-outdated",
    severity=Severity.ERROR,
    law="政府信息公开条例（2019年修订）第二十九条、第三十三条：不再要求说明用途，答复期限为20个工作日",
    law_en="Regulation (2019) art. 29 and 33: no purpose is asked; answers are due in 20 work days",
    zh="政府信息公开指南里写着“{word}”，这是修订以前的规定。",
    en="The guide to disclosure says “{word}”: that was the law before 2019.",
    fix_zh="按2019年修订的条例改写。",
    fix_en="Rewrite it according to the regulation of 2019.",
)
READS = ("platform_item", "page")


def over_store(desk: Desk) -> Iterator[Finding]:
    """Words of the old law on a page of the guide."""
    for page, text in guide_pages(desk):
        for word in desk.profile.words["指南旧规定"]:
            if word in text:
                yield desk.finding(RULE, page, "标题", word=word)
