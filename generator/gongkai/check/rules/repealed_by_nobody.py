"""A day of repeal is written, but no document says that it repealed this one."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK492",
    name="repealed-by-nobody",
    severity=Severity.WARNING,
    law="行政规范性文件管理要求：废止应当注明依据的文件",
    law_en="Rules on normative documents: a repeal names the repealing document",
    zh="写了“废止日期”，没有哪份文件写明废止了《{title}》。",
    en="“废止日期” is written, but no document says that it repeals “{title}”.",
    fix_zh="在作出废止决定的文件里写“废止文件: [{{文件: {id}}}]”；那份文件不在本站的，可以不改。",
    fix_en="Write “废止文件: [{{文件: {id}}}]” in the document that repealed it, if that is on this portal.",
)
KINDS = ("policy",)


def over_standing(desk: Desk, policy: Standing) -> Iterator[Finding]:
    """Every policy whose repeal stands alone."""
    facts = policy.summary.facts
    if facts.get("repealed") and not facts.get("repealed_on"):
        yield desk.finding(RULE, policy, "废止日期", title=policy.summary.title, id=policy.summary.id)
