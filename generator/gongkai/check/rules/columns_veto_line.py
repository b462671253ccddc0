"""The whole portal: not too many first-level columns that stand still (COL-08)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.freshness import PLACE, still
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.freshness import NEWS, NOTICES, POLICIES

RULE = Rule(
    id="GK604",
    name="columns-veto-line",
    severity=Severity.ERROR,
    law="国办秘函〔2019〕19号单项否决：栏目不更新",
    law_en="Veto line of the inspection of 2019: columns that stand still",
    zh="动态要闻、通知公告、政策文件类栏目有{count}个超过期限没有更新，到了单项否决的线（{line}个）：{columns}。",
    en="{count} columns of news, notices and policy documents stand still; the veto line is {line}: {columns}.",
    fix_zh="先更新这些栏目；各从哪天起没有更新，看 GK602、GK603。",
    fix_en="Renew these columns first; GK602 and GK603 say since when each has stood still.",
)
READS = ("*",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """One finding for the portal."""
    line = desk.profile.limits["不更新栏目"].amount
    found = [one.watch.title for one in still(desk, {NEWS, NOTICES, POLICIES})]
    if len(found) >= line:
        args: dict[str, str | int] = {"count": len(found), "line": line, "columns": "、".join(found)}
        yield Finding(rule=RULE.id, path=PLACE, args=args)
