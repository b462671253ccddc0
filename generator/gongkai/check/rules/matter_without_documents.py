"""A matter that must be on the website has at least one document, or says why not."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.matter import Channel, Mode

RULE = Rule(
    id="GK471",
    name="matter-without-documents",
    severity=Severity.WARNING,
    law="政府信息公开条例第十九条、第二十条；国办发〔2019〕54号",
    law_en="Regulation art. 19 and 20; State Council Office 54/2019",
    zh="公开事项“{matter}”应当在网站主动公开，现在一份信息也没有。",
    en="The matter “{matter}” must be disclosed on the website; it has no document.",
    fix_zh="公开这个事项的信息，并在文件的“公开事项”里写上 {id}；确实没有应当公开的信息的，在这一行写“暂无说明”。",
    fix_en="Publish a document that names {id} under 公开事项, or say under 暂无说明 why there is nothing yet.",
)
READS = ("*",)


def _filled(desk: Desk, matter: Standing) -> bool:
    row = desk.db.execute("SELECT 1 FROM member WHERE list = ? LIMIT 1", (f"matter:{matter.summary.id}",))
    return row.fetchone() is not None


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every matter of 主动 and 政府网站 whose list is empty and that gives no reason."""
    for matter in desk.visible("matter"):
        facts = matter.summary.facts
        due = Mode.PROACTIVE in facts["modes"].split("、") and Channel.WEBSITE in facts["channels"].split("、")
        if due and "explained" not in facts and not _filled(desk, matter):
            yield desk.finding(RULE, matter, "编号", matter=matter.summary.title, id=matter.summary.id)
