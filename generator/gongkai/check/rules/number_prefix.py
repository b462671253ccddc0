"""A document number has the prefix of one of its issuers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.store.rows import decode_summary

RULE = Rule(
    id="GK230",
    name="number-prefix",
    severity=Severity.WARNING,
    law="党政机关公文处理工作条例第九条：发文字号由发文机关代字、年份、顺序号组成",
    law_en="Regulation on official documents art. 9: a number begins with the issuer's code",
    zh="文号“{number}”的代字“{prefix}”是{owner}的，不是发文机关的。",
    en="The prefix {prefix} of {number} belongs to {owner}, which is not an issuer.",
    fix_zh="核对文号和发文机关；代字改变了的，改机构表里的“文号代字”。",
    fix_en="Check number and issuers, or correct the prefixes in the table of organs.",
)
READS = ("policy", "agency")


# Visible documents in the sequences of a prefix that name none of its owners as issuer.
_FOREIGN = """
SELECT DISTINCT r.summary, r.path FROM member m JOIN record r ON r.id = m.id
WHERE m.list >= ?1 AND m.list < ?2 AND r.visible = 1 AND NOT EXISTS (
    SELECT 1 FROM link l JOIN record a ON a.id = l.target, json_each(a.data, '$.prefixes') p
    WHERE l.source = r.id AND l.field = 'issuers' AND p.value = ?3
) ORDER BY r.id
"""


def _owners(db: sqlite3.Connection) -> dict[str, str]:
    rows = db.execute(
        "SELECT p.value, min(a.title) FROM record a, json_each(a.data, '$.prefixes') p "
        "WHERE a.kind = 'agency' AND a.visible = 1 GROUP BY p.value ORDER BY p.value"
    )
    return dict(rows.fetchall())


def over_store(desk: Desk) -> Iterator[Finding]:
    """Each prefix that the table of organs knows, and who else used it."""
    for prefix, owner in _owners(desk.db).items():
        rows = desk.db.execute(_FOREIGN, (f"number:{prefix}〔", f"number:{prefix}〕", prefix)).fetchall()
        for summary, path in rows:
            of = Standing(summary=decode_summary(summary), path=path)
            number = of.summary.facts.get("number", "")
            yield desk.finding(RULE, of, "文号", number=number, prefix=prefix, owner=owner)
