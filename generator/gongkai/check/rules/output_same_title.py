"""No two pages have one title (DOC-25)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.chinese.quiet import quiet_args
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK831",
    name="output-same-title",
    severity=Severity.WARNING,
    law="GB/T 37668—2019 信息无障碍",
    law_en="GB/T 37668—2019, accessibility of web content",
    zh="有{count}个网页的标题都是“{title}”，例如 {other}，在浏览器和搜索结果里分不清。",
    en="{count} pages have the title “{title}”, {other} for one.",
    fix_zh="给它们不同的标题。",
    fix_en="Give them different titles.",
)


def over_output(desk: Desk) -> Iterator[Finding]:
    """Told once for each title, at the first page that has it."""
    rows = desk.db.execute(
        "SELECT title, count(*), min(url), max(url) FROM judged JOIN page USING (url) GROUP BY title HAVING count(*) > 1"
    )
    for title, count, first, other in rows.fetchall():
        (path,) = desk.db.execute(
            "SELECT iif(path = '', shown, path) FROM judged WHERE url = ?", (first,)
        ).fetchone()
        yield Finding(rule=RULE.id, path=path, args=quiet_args({"count": count, "title": title, "other": other}))
