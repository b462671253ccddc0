"""People can find out where to petition, when, and how far their petition is (MAIL-09)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.inquiry import Inquiry, Way

RULE = Rule(
    id="GK555",
    name="petition-page",
    severity=Severity.WARNING,
    law="信访工作条例第十八条：公布信访渠道、通信地址、接待场所和时间、查询办理进展的方式",
    law_en="Regulation on petitions, art. 18: channels, addresses, hours, how to ask about progress",
    demand_zh="信访接待的地址、时间和查询办法要公布。",
    zh="信访渠道{what}。",
    en="Petitions: {what_en}.",
    fix_zh="在 catalogue/inquiry.yml 里写一条方式为“信访”的渠道：地址、时间，并在“可查内容”或“说明”里写怎样查询办理进展。",
    fix_en="Add an entry 方式: 信访 to catalogue/inquiry.yml with address, hours, and how to ask about progress.",
)
READS = ("inquiry",)


def _gaps(entry: Inquiry) -> Iterator[tuple[str, str]]:
    if not entry.address:
        yield "没有写接待场所的“地址”", "no address"
    if not entry.hours and entry.opening is None:
        yield "没有写接待“时间”", "no hours"
    if not any("进展" in text or "进度" in text for text in (*entry.scope, entry.note)):
        yield "没有写怎样查询办理进展", "nothing on how to ask about progress"


def over_store(desk: Desk) -> Iterator[Finding]:
    """No entry at all, or what the first one lacks."""
    entries = [found for found in desk.visible("inquiry") if found.summary.facts["way"] == Way.PETITION.value]
    if not entries:
        args: dict[str, str | int] = {"what": "还没有公布", "what_en": "no entry"}
        yield Finding(rule=RULE.id, path="catalogue/inquiry.yml", args=args)
        return
    record = desk.record(entries[0])
    for what, what_en in _gaps(record) if isinstance(record, Inquiry) else ():
        yield desk.finding(RULE, entries[0], "名称", what=what, what_en=what_en)
