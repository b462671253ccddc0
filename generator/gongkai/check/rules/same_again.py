"""One thing is published once."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity

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
KINDS = ("*",)


def kin(desk: Desk, of: Standing) -> Iterator[str]:
    """Kind, title, day and agency of a published document."""
    said, row = of.summary, "SELECT target FROM link WHERE source = ? AND field = 'agency'"
    for (agency,) in desk.db.execute(row, (said.id,)).fetchall() if of.visible else ():
        yield "\n".join((said.kind, said.title, said.day[:10], agency))


def over_kin(desk: Desk, _same: str, members: tuple[Standing, ...]) -> Iterator[Finding]:
    """Every document but the first, by path."""
    for twin in members[1:]:
        yield desk.finding(RULE, twin, "标题", other=members[0].path)
