"""A date of publication in the future: the document waits."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK205",
    name="embargoed",
    severity=Severity.NOTE,
    law="国办发〔2017〕47号：发布时间应当真实",
    law_en="State Council Office 47/2017: true dates of publication",
    zh="发布日期是{day}，到那天才会上网。",
    en="It will be published on {day}, not before.",
    fix_zh="如果现在就要公开，把“发布日期”改成今天的日期。",
    fix_en="To publish now, write today's date.",
)
READS = ("*",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every public document that is waiting for its day."""
    limit = f"{desk.day.isoformat()}T99"
    rows = desk.db.execute(
        "SELECT summary, path FROM record WHERE public = 1 AND visible = 0 AND day > ? ORDER BY +id", (limit,)
    )
    for summary, path in rows.fetchall():
        waiting = Standing.stored(summary, path)
        yield desk.finding(RULE, waiting, "发布日期", day=date_cn(waiting.day))
