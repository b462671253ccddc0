"""A document acts upon earlier documents: not upon itself, and not upon a later one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.store.rows import decode_summary

RULE = Rule(
    id="GK491",
    name="acts-on-later",
    severity=Severity.ERROR,
    law="行政规范性文件管理要求：修改、废止须由在后的文件作出",
    law_en="Rules on normative documents: only a later document amends or repeals",
    zh="“{key}”里写的《{title}》成文于{there}，不早于本文件（{here}）。",
    en="“{key}” names “{title}”, signed on {there}, not before this document ({here}).",
    fix_zh="核对文号：只有在后的文件才能修改、废止、宣布失效或者解释在前的文件。",
    fix_en="Check the number: only a later document can amend, repeal, declare lapsed or explain an earlier one.",
)
READS = ("policy",)

_KEYS = {
    "amends.document": "修改文件",
    "repeals.document": "废止文件",
    "lapses.document": "宣布失效",
    "explains.document": "解释文件",
}


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every act upon a document that is not older."""
    rows = desk.db.execute(
        "SELECT l.field, s.summary, s.path, t.summary FROM link l JOIN record s ON s.id = l.source "
        "JOIN record t ON t.id = l.target "
        f"WHERE l.field IN ({', '.join('?' * len(_KEYS))}) ORDER BY s.path, l.field, t.id",
        tuple(_KEYS),
    )
    for field, source, path, target in rows.fetchall():
        acting, other = decode_summary(source), decode_summary(target)
        here, there = acting.facts["signed"], other.facts["signed"]
        if acting.id == other.id or there > here:
            yield desk.finding(
                RULE,
                Standing(summary=acting, path=path),
                _KEYS[field],
                key=_KEYS[field],
                title=other.title,
                here=date_cn(date.fromisoformat(here)),
                there=date_cn(date.fromisoformat(there)),
            )
