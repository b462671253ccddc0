"""Government rules are printed in the gazette."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK644",
    name="rules-in-gazette",
    severity=Severity.WARNING,
    law="规章制定程序条例第三十一条：规章公布后在本级政府公报刊载，公报文本为标准文本",
    law_en="Regulation on rules art. 31: rules are printed in the gazette, whose text is the standard",
    zh="规章《{title}》没有刊登在任何一期政府公报的目录里。",
    en="No issue of the gazette prints the rules “{title}”.",
    fix_zh="在刊登它的那一期公报的“目录”里写上。",
    fix_en="List it in the issue that prints it.",
)
READS = ("gazette", "policy")


def over_store(desk: Desk) -> Iterator[Finding]:
    """Rules that no issue lists, on a portal that has a gazette."""
    if next(desk.visible("gazette"), None) is None:
        return
    for policy in desk.visible_marked("policy", "regulation"):
        if not desk.pointing(policy.summary.id, "contents.policies"):
            yield desk.finding(RULE, policy, "规章", title=policy.summary.title)
