"""The monthly figures of the mailbox must not be older than a month."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.months import stale
from gongkai.model.finding import Finding, Rule, Severity

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
READS = ("mailbox_month",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """The newest month, if the one after it should have been published by now."""
    yield from stale(desk, RULE, "mailbox_month", "信箱统计")
