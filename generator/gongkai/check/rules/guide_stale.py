"""The guide to disclosure is looked over each year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gongkai.check.case import Desk
from gongkai.check.guide_pages import guide_pages
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK647",
    name="guide-stale",
    severity=Severity.WARNING,
    law="政府信息公开条例第十二条：指南应当及时更新",
    law_en="Regulation art. 12: the guide is kept up to date",
    zh="政府信息公开指南的更新日期是{updated}，最迟应当在{due}核对一遍（{source}）。",
    en="The guide to disclosure was last checked on {updated}; the next check was due by {due} ({source}).",
    fix_zh="核对地址、电话、时间和办法，改好以后写新的“更新日期”。",
    fix_en="Check addresses, phones and hours, then write the new day.",
)
READS = ("platform_item", "page")


def over_store(desk: Desk) -> Iterator[Finding]:
    """Pages of the guide that nobody looked over for longer than the profile allows."""
    period = desk.profile.periods.get("指南更新")
    for page, _ in guide_pages(desk) if period else ():
        updated = date.fromisoformat(page.summary.facts["updated"][:10])
        due = period.due(updated, desk.profile.calendar) if period else None
        if period and due and desk.day > due:
            words = {"updated": date_cn(updated), "due": date_cn(due), "source": period.source}
            yield desk.finding(RULE, page, "更新日期", **words)
