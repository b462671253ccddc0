"""Openness other than 主动公开: the editor is told that the document will not appear."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.record import Document, Openness

RULE = Rule(
    id="GK204",
    name="not-published",
    severity=Severity.NOTE,
    law="政府信息公开条例第十三条至第十六条",
    law_en="Regulation art. 13-16",
    zh="公开属性是“{openness}”，这份文件不会出现在网站、订阅、搜索和数据里。",
    en="Its openness is “{openness}”: it will appear nowhere in the portal, its feeds, search or data.",
    fix_zh="如果应当主动公开，把“公开属性”改成“主动公开”。不公开的文件最好不要放进公开网站的仓库。",
    fix_en="If it must be disclosed, write 主动公开. Closed documents are better kept out of this repository.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every document that is held back for good."""
    record = case.record
    if isinstance(record, Document) and record.openness is not Openness.PUBLIC:
        yield case.finding(RULE, "公开属性", openness=record.openness.value)
