"""A penalty says by which standard, by which procedure, and what can be done against it (POW-04)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.check.powers import OF_PENALTY, held, is_penalty, lacking
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK478",
    name="power-penalty",
    severity=Severity.WARNING,
    law="行政处罚法第三十四条、第三十九条",
    law_en="Administrative Penalty Law, art. 34 and 39",
    zh="行政处罚事项“{title}”没有公示{missing}。",
    en="The penalty “{title}” shows no {missing}.",
    fix_zh="补上{missing}：本站有文件的写“文件”，没有的写“说明”，例如上级的裁量基准叫什么、到哪里查。",
    fix_en="Fill in {missing}: name the document here, or say where it is found.",
)
KINDS = ("power",)


def over_standing(desk: Desk, row: Standing) -> Iterator[Finding]:
    """Penalties in force that leave one of the three out."""
    record = held(desk, row)
    missing = lacking(record, OF_PENALTY) if record and is_penalty(record) else ()
    if record and missing:
        yield desk.finding(RULE, row, "事项名称", title=record.title, missing="、".join(missing))
