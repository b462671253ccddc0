"""No empty column."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.columns import COLUMNS
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.kind import kinds

RULE = Rule(
    id="GK601",
    name="empty-column",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号附件：避免出现空白栏目；国办秘函〔2019〕19号单项否决",
    law_en="State Council Office 47/2017: no empty columns; veto line of the inspection",
    zh="栏目“{column}”一条内容也没有。",
    en="The column “{column}” is empty.",
    fix_zh="在 {folders} 里至少公开一份文件。",
    fix_en="Publish at least one document in {folders}.",
)
READS = ("*",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every column without a published record."""
    for column in COLUMNS:
        rooms = [kind for kind in kinds().values() if kind.column == column.name and kind.listed]
        row = desk.db.execute("SELECT 1 FROM member WHERE list = ? LIMIT 1", (f"column:{column.name}",))
        if row.fetchone() is None:
            folders = "、".join(f"{kind.source}/{kind.folder}" for kind in rooms)
            args = {"column": column.title, "folders": folders}
            yield Finding(rule=RULE.id, path="site_config.yml", args=args)
