"""The whole portal: not too many columns past their own time (COL-09)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.freshness import PLACE, still
from gongkai.check.rules import bulletin_missing, mailbox_stale, service_stale
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.freshness import HOME, watches

RULE = Rule(
    id="GK605",
    name="columns-long-still",
    severity=Severity.ERROR,
    law="国办秘函〔2019〕19号单项否决：应更新而长期未更新的栏目",
    law_en="Veto line of the inspection of 2019: columns that are long out of date",
    zh="应当更新而没有按期更新的栏目有{count}个，到了单项否决的线（{line}个）：{columns}。",
    en="{count} columns are past their time; the veto line is {line}: {columns}.",
    fix_zh="先更新这些栏目；各自的期限看 GK602、GK603、GK607、GK609、GK464、GK517、GK569。",
    fix_en="Renew these columns first; GK602, GK603, GK607, GK609, GK464, GK517 and GK569 say by when.",
)
READS = ("*",)
_TABLES = (
    ("重点工作通报", bulletin_missing.over_store),
    ("信箱统计", mailbox_stale.over_store),
    ("办事统计", service_stale.over_store),
)


def over_store(desk: Desk) -> Iterator[Finding]:
    """One finding for the portal."""
    line = desk.profile.limits["长期不更新栏目"].amount
    found = [one.watch.title for one in still(desk, {watch.period for watch in watches()} - {HOME})]
    found += [title for title, asked in _TABLES if any(asked(desk))]
    if len(found) >= line:
        args: dict[str, str | int] = {"count": len(found), "line": line, "columns": "、".join(found)}
        yield Finding(rule=RULE.id, path=PLACE, args=args)
