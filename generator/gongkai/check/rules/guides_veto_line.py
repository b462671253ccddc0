"""The whole portal: not too many guides that are of no use."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK482",
    name="guides-veto-line",
    severity=Severity.ERROR,
    law="国办秘函〔2019〕19号单项否决：服务不实用",
    law_en="Veto line of the inspection of 2019",
    zh="全站有{count}份办事指南缺{limit}类以上关键要素，到了单项否决的线（{line}份；总数不足的，份份都缺）：{guides}。",
    en="{count} guides of the portal lack {limit} or more key elements; the veto line is {line}, or all of fewer: {guides}.",
    fix_zh="先补这几份；每份缺什么，看各自的 GK480。",
    fix_en="Complete these guides first; GK480 says what each lacks.",
)
READS = ("guide",)

_SHOWN = 5


def over_store(desk: Desk) -> Iterator[Finding]:
    """One finding for the portal, at its first such guide."""
    limit, line = desk.profile.limits["指南要素"].amount, desk.profile.limits["不实用指南"].amount
    guides = list(desk.visible("guide"))
    poor = [guide for guide in guides if int(guide.summary.facts.get("lacking", "0")) >= limit]
    if poor and len(poor) >= min(line, len(guides)):
        named = "、".join(guide.summary.title for guide in poor[:_SHOWN]) + ("等" if len(poor) > _SHOWN else "")
        yield desk.finding(RULE, poor[0], count=len(poor), limit=limit, line=line, guides=named)
