"""People can write in and get an answer online, not by petition alone."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.inquiry import Way

RULE = Rule(
    id="GK649",
    name="no-consultation",
    severity=Severity.WARNING,
    law="国办秘函〔2019〕19号单项否决：没有提供网上有效咨询建言渠道",
    law_en="State Council Office letter 19/2019, veto: no online channel for questions",
    zh="网站有来信或者信访渠道的登记，却没有网上咨询的渠道（信箱）。",
    en="There are entries for petitions or questions, but no mailbox to write to online.",
    fix_zh="在 catalogue/inquiry.yml 里加一条方式为“信箱”的渠道，写明怎样提交、几天答复。",
    fix_en="Add an entry 方式: 信箱 to catalogue/inquiry.yml.",
)
READS = ("inquiry", "letter", "mailbox_month")


def over_store(desk: Desk) -> Iterator[Finding]:
    """A portal with other ways to ask and without a mailbox. One that has letters has a mailbox."""
    ways = {entry.summary.facts["way"] for entry in desk.visible("inquiry")}
    letters = any(True for kind in ("letter", "mailbox_month") for _ in desk.visible(kind))
    if ways and Way.MAILBOX.value not in ways and not letters:
        yield Finding(rule=RULE.id, path="catalogue/inquiry.yml")
