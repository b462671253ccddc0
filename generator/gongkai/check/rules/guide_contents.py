"""The guide to disclosure has what the law wants in it (条例 art. 12)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.guide_pages import guide_pages
from gongkai.check.word_lists import unsaid
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK645",
    name="guide-contents",
    severity=Severity.ERROR,
    law="政府信息公开条例第十二条：指南包括分类、编排体系、获取方式，工作机构的名称、地址、时间、电话、传真、互联网联系方式",
    law_en="Regulation art. 12: what the guide to disclosure contains",
    zh="政府信息公开指南没有写{missing}。",
    en="The guide to disclosure says nothing of: {missing}.",
    fix_zh="在指南里补写这几项。",
    fix_en="Add it to the guide.",
)
READS = ("platform_item", "page")


def over_store(desk: Desk) -> Iterator[Finding]:
    """What no page of the guide says."""
    pages = list(guide_pages(desk))
    text = "\n".join(words for _, words in pages)
    missing = unsaid(desk.profile.words["指南内容"], text)
    if pages and missing:
        yield desk.finding(RULE, pages[0][0], "标题", missing="、".join(f"“{word}”" for word in missing))
