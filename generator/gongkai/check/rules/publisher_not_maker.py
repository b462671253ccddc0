"""Who publishes a document made it, drafted it, or belongs to who made it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.store.rows import decode_summary

RULE = Rule(
    id="GK231",
    name="publisher-not-maker",
    severity=Severity.NOTE,
    law="政府信息公开条例第十条：谁制作谁公开，共同制作的由牵头机关公开",
    law_en="Regulation art. 10: who makes information publishes it; the leading organ for joint ones",
    zh="发布机构是“{agency}”，发文机关和起草单位里都没有它，也不是它们的下级。",
    en="It is published by “{agency}”, which neither issued nor drafted it, nor belongs to an issuer.",
    fix_zh="由制作机关发布；转载的写“信息来源”。",
    fix_en="Let the maker publish it; for a reprint name the source.",
)
READS = ("policy", "agency")


_STRANGER = """
SELECT r.summary, r.path, a.title FROM record r
JOIN link p ON p.source = r.id AND p.field = 'agency' JOIN record a ON a.id = p.target
WHERE r.kind = 'policy' AND r.visible = 1 AND r.data ->> '$.source' = '' AND NOT EXISTS (
    SELECT 1 FROM link l WHERE l.source = r.id AND l.field IN ('issuers', 'drafter') AND (
        l.target = a.id OR l.target = '' OR EXISTS (
            SELECT 1 FROM link u WHERE u.source = a.id AND u.field = 'parent' AND u.target = l.target
        )
    )
) ORDER BY r.id
"""


def _strangers(db: sqlite3.Connection) -> list[tuple[Standing, str]]:
    rows = db.execute(_STRANGER).fetchall()
    return [(Standing(summary=decode_summary(summary), path=path), title) for summary, path, title in rows]


def over_store(desk: Desk) -> Iterator[Finding]:
    """Documents whose publisher has no part in them; an issuer that leads nowhere is another rule's."""
    for of, title in _strangers(desk.db):
        yield desk.finding(RULE, of, "发布机构", agency=title)
