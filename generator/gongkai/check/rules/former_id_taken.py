"""A former id belongs to one record, and to no living one."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.kind import kinds
from gongkai.store.rows import Summary

RULE = Rule(
    id="GK494",
    name="former-id-taken",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号：网页地址应当稳定，改变后应当能够转到新地址",
    law_en="State Council Office 47/2017: addresses stay, or lead on",
    zh="旧编号“{old}”不能用：{why}。",
    en="The former id “{old}” cannot be used: {why_en}.",
    fix_zh="旧编号写这份记录从前用过、现在没有别的记录在用的编号。",
    fix_en="Name an id that this record once had and no other record has now.",
)
READS = ("*",)


def _why(desk: Desk, summary: Summary, old: str) -> tuple[str, str]:
    if desk.db.execute("SELECT 1 FROM record WHERE id = ?", (old,)).fetchone():
        return "有一份记录现在就用这个编号", "a record has this id now"
    url = kinds()[summary.kind].address(old)
    rival = desk.db.execute("SELECT id FROM place WHERE url = ? AND id < ?", (url, summary.id)).fetchone()
    if rival:
        return f"“{rival[0]}”也写了这个旧编号，或者有登记占用了它的网址", f"“{rival[0]}” claims it too"
    if not desk.db.execute("SELECT 1 FROM place WHERE url = ?", (url,)).fetchone():
        return "不是合格的编号，或者这类记录没有自己的网址", "it is no proper id, or such records have no page"
    return "", ""


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every former id that leads nowhere or to two places."""
    rows = desk.db.execute(
        "SELECT summary, path, data ->> '$.former' FROM record WHERE data ->> '$.former' != '[]' ORDER BY id"
    )
    for data, path, told in rows.fetchall():
        standing = Standing.stored(data, path)
        for old in msgspec.json.decode(told):
            why, why_en = _why(desk, standing.summary, old)
            if why:
                yield desk.finding(RULE, standing, "旧编号", old=old, why=why, why_en=why_en)
