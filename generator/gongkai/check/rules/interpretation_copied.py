"""An interpretation that only repeats the words of its document."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK333",
    name="interpretation-copied",
    severity=Severity.WARNING,
    law="各地政策解读工作规则：解读不得照搬照抄文件要点",
    law_en="Local rules: an interpretation is no extract",
    zh="解读有{share}%的字句与《{title}》相同，像是照抄（界限是{limit}%）。",
    en="{share}% of the interpretation repeats “{title}” (limit {limit}%).",
    fix_zh="用群众听得懂的话说明为什么这样规定、对谁有影响、怎么办，不要摘抄原文。",
    fix_en="Say in plain words why, for whom and how, instead of quoting.",
)
KINDS = ("interpretation",)
_ALIKE = """
SELECT DISTINCT t.id, t.title, k.share FROM likeness k JOIN record t ON t.id = k.target
JOIN link l ON l.source = k.source AND l.target = k.target AND l.field = 'of'
WHERE k.source = ? AND k.share * ? >= ? AND t.visible = 1 ORDER BY t.id
"""


def over_standing(desk: Desk, of: Standing) -> Iterator[Finding]:
    """The documents to whose text its own is too much alike; relate has measured them."""
    limit = desk.profile.limits.get("解读雷同")
    if limit is None:
        return
    for _, title, share in desk.db.execute(_ALIKE, (of.summary.id, limit.per, limit.amount)).fetchall():
        yield desk.finding(RULE, of, "解读文件", share=int(share * limit.per), title=title, limit=limit.amount)
