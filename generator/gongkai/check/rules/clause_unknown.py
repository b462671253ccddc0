"""An explained clause must stand in the document."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.chinese.clauses import anchor_of
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.interpretation import Interpretation

RULE = Rule(
    id="GK335",
    name="clause-unknown",
    severity=Severity.ERROR,
    law="国办发〔2016〕80号：解读与文件相互关联",
    law_en="State Council Office 80/2016: interpretation and document are linked",
    zh="条款“{clause}”在所解读的文件里找不到。",
    en="The clause “{clause}” does not stand in the document.",
    fix_zh="写文件里的条款序号，例如 第三条、一、或者一（二）；文件的条款要单独成段或者作标题。",
    fix_en="Write the clause as in the document: 第三条, 一、 or 一（二）.",
)
KINDS = ("interpretation",)


def _bodies(desk: Desk, record: str) -> list[str]:
    rows = desk.db.execute(
        "SELECT DISTINCT t.html FROM link l JOIN record t ON t.id = l.target "
        "WHERE l.source = ? AND l.field = 'of' AND t.visible = 1",
        (record,),
    )
    return [row[0] for row in rows.fetchall()]


def over_standing(desk: Desk, of: Standing) -> Iterator[Finding]:
    """Every clause of an interpretation whose documents are there."""
    record = desk.record(of)
    told = record.clauses if isinstance(record, Interpretation) else ()
    bodies = _bodies(desk, of.summary.id) if told else []
    for number, row in enumerate(told if bodies else ()):
        anchor = anchor_of(row.clause)
        if not anchor or not any(f' id="{anchor}"' in body for body in bodies):
            yield desk.finding(RULE, of, "条款解读", number, "条款", clause=row.clause)
