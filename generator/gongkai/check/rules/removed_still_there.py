"""A page is entered as taken down, but it is still there."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.addresses import is_page, is_path
from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.removed import Removed
from gongkai.store.rows import decode_record

RULE = Rule(
    id="GK497",
    name="removed-still-there",
    severity=Severity.ERROR,
    law="政府信息公开条例：公开的信息应当准确",
    law_en="Regulation: disclosed information is accurate",
    zh="“{url}”登记为已删去，可是{why}。",
    en="“{url}” is entered as taken down, but {why_en}.",
    fix_zh="要删去的，同时删去记录的文件；还要保留的，删去这一行登记。",
    fix_en="Delete the record's file as well, or delete this row.",
)
READS = ("*", "release")


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every row of the register of removed pages."""
    rows = desk.db.execute("SELECT summary, path, data FROM record WHERE kind = 'removed' ORDER BY id")
    for summary, path, data in rows.fetchall():
        row = decode_record("removed", data)
        assert isinstance(row, Removed)
        why = ("这个页面还在", "the page is still there") if is_page(desk.db, row.url) else ("", "")
        if not is_path(row.url) or row.url.count("/") > 2:
            why = ("网址写法不对", "this is no address of a page")
        if why[0]:
            standing = Standing.stored(summary, path)
            yield desk.finding(RULE, standing, "网址", url=row.url, why=why[0], why_en=why[1])
