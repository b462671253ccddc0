"""谁起草、谁解读: the unit that drafted the document interprets it."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK334",
    name="interpreter-not-drafter",
    severity=Severity.WARNING,
    law="楚市政通〔2017〕47号：谁起草、谁解读",
    law_en="The drafting unit interprets",
    zh="解读单位是{unit}，而《{title}》的起草单位是{drafter}。",
    en="{unit} interprets “{title}”, which was drafted by {drafter}.",
    fix_zh="谁起草、谁解读：核对“解读单位”，或者改正文件的“起草单位”。",
    fix_en="Check “解读单位”, or the document's “起草单位”.",
)
KINDS = ("interpretation",)


def _names(desk: Desk, record: str, field: str) -> tuple[str, ...]:
    rows = desk.db.execute(
        "SELECT DISTINCT a.title FROM link l JOIN record a ON a.id = l.target WHERE l.source = ? AND l.field = ? "
        "ORDER BY a.title",
        (record, field),
    )
    return tuple(row[0] for row in rows.fetchall())


def over_standing(desk: Desk, of: Standing) -> Iterator[Finding]:
    """Interpretations of documents whose drafters are named."""
    rows = desk.db.execute(
        "SELECT DISTINCT t.id, t.title FROM link l JOIN record t ON t.id = l.target "
        "WHERE l.source = ? AND l.field = 'of' AND t.visible = 1 ORDER BY t.id",
        (of.summary.id,),
    )
    for policy, title in rows.fetchall():
        units, drafters = _names(desk, of.summary.id, "unit"), _names(desk, policy, "drafter")
        if units and drafters and not set(units) & set(drafters):
            yield desk.finding(
                RULE, of, "解读单位", unit="、".join(units), drafter="、".join(drafters), title=title
            )
