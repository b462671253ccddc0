"""A guide that lacks too many of the eight key elements is of no use."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.guide import Guide

RULE = Rule(
    id="GK480",
    name="guide-not-usable",
    severity=Severity.ERROR,
    law="国办秘函〔2019〕19号检查指标（服务不实用）；国令第716号第六条（条件、材料、流程）",
    law_en="Inspection of 2019; State Council Decree 716 art. 6",
    zh="这份办事指南缺{count}类关键要素：{missing}。缺{limit}类以上，群众没法照着办。",
    en="This guide lacks {count} key elements: {missing}. With {limit} or more missing nobody can act on it.",
    fix_zh="补上这几项；不用到现场、全程网上办的，“到现场次数”写0，“办理形式”写网上。",
    fix_en="Fill them in.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every guide over the line of the inspection."""
    record, limit = case.record, case.profile.limits["指南要素"]
    if isinstance(record, Guide) and len(record.missing) >= limit.amount:
        words = "、".join(record.missing)
        yield case.finding(RULE, count=len(record.missing), missing=words, limit=limit.amount)
