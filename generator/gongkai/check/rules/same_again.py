"""One thing is published once."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.store.rows import decode_summary

RULE = Rule(
    id="GK627",
    name="same-again",
    severity=Severity.WARNING,
    law="国办发〔2017〕47号：同一信息不重复发布",
    law_en="State Council Office 47/2017: one piece of information is published once",
    zh="和 {other} 的标题、发布机构、发布日期都一样，可能是重复发布。",
    en="Title, agency and date are those of {other}: it may have been published twice.",
    fix_zh="确是同一份的，删去一份，删去的登记在 catalogue/removed.yml；不是的，把标题写全，好让读者分得清。",
    fix_en="Delete one and enter it in catalogue/removed.yml; if they differ, make the titles say so.",
)
READS = ("*",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every visible document whose kind, title, agency and day an earlier path has."""
    rows = desk.db.execute(
        "SELECT r.kind, r.title, substr(r.day, 1, 10) AS on_day, l.target, r.path, r.summary FROM record r "
        "JOIN link l ON l.source = r.id AND l.field = 'agency' WHERE r.visible = 1 AND r.title IN "
        "(SELECT title FROM record WHERE visible = 1 GROUP BY kind, title, substr(day, 1, 10) HAVING count(*) > 1) "
        "ORDER BY r.kind, r.title, on_day, l.target, r.path, r.id"
    )
    before: tuple[str, ...] = ()
    first = ""
    for *same, path, summary in rows.fetchall():
        if tuple(same) == before:
            twin = Standing(summary=decode_summary(summary), path=path)
            yield desk.finding(RULE, twin, "标题", other=first)
        else:
            before, first = tuple(same), path
