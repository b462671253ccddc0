"""The monthly figures of the mailbox must not be older than a month."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from gongkai.check.case import Desk
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.period import month_end

RULE = Rule(
    id="GK517",
    name="mailbox-stale",
    severity=Severity.WARNING,
    law="国办发〔2017〕47号：公开留言受理、办理情况统计",
    law_en="State Council Office 47/2017: statistics of the mailbox are public",
    zh="市长信箱最近的月度统计是{period}，{due}前应当公布{next}的统计。",
    en="The newest monthly figures are those of {period}; those of {next} were due by {due}.",
    fix_zh="在 catalogue/mailbox 里补上{next}的统计。",
    fix_en="Add the figures of {next} to catalogue/mailbox.",
)


_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")


def over_store(desk: Desk) -> Iterator[Finding]:
    """The newest month, if the one after it should have been published by now."""
    known = {m.summary.facts["period"]: m for m in desk.visible("mailbox_month")}
    months = sorted(period for period in known if _MONTH.fullmatch(period))
    if not months:
        return
    following = month_end(date.fromisoformat(f"{months[-1]}-01")) + timedelta(days=1)
    after = desk.profile.periods["信箱统计"].due(month_end(following) + timedelta(days=1), desk.profile.calendar)
    if after and after <= desk.day:
        words = {
            "period": months[-1],
            "next": following.isoformat()[:7],
            "due": date_cn(after - timedelta(days=1)),
        }
        yield desk.finding(RULE, known[months[-1]], "月份", **words)
