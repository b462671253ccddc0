"""A document that waits for its interpretation has a plan for it (INT-09)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.check.uninterpreted import uninterpreted
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Policy

RULE = Rule(
    id="GK348",
    name="interpretation-plan",
    severity=Severity.WARNING,
    law="楚市政通〔2017〕47号：解读方案、解读材料与文件代拟稿一并报送，没有解读方案的不予办理",
    law_en="Chuxiong 47/2017: no draft without a plan for its interpretation",
    zh="《{title}》须解读，还没有解读，也没有写“解读方案”。",
    en="“{title}” is to be interpreted, and neither an interpretation nor a plan for it is there.",
    fix_zh="在文件里写“解读方案”：提纲、形式、渠道和时间；它只用于检查，不会上网。",
    fix_en="Write 解读方案: outline, forms, channels and day. It is never published.",
)
KINDS = ("policy",)


def over_standing(desk: Desk, policy: Standing) -> Iterator[Finding]:
    """Every document within its days of grace without a plan; once they are over, the missing text itself is told."""
    last = uninterpreted(desk, policy)
    record = desk.record(policy) if last and desk.day <= last else None
    if isinstance(record, Policy) and record.plan is None:
        yield desk.finding(RULE, policy, "须解读", title=policy.summary.title)
