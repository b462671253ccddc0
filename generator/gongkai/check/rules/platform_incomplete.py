"""A platform has all four blocks, and under statutory content every item of the law."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.platform_item import STATUTORY, Block

RULE = Rule(
    id="GK547",
    name="platform-incomplete",
    severity=Severity.ERROR,
    law="政府信息公开条例第二十条、第二十一条；国办公开办函〔2019〕61号",
    law_en="Disclosure Regulation art. 20 and 21; State Council Office 61/2019 on the platform",
    zh="政府信息公开平台缺少“{what}”。",
    en="The disclosure platform lacks “{what}”.",
    fix_zh="在 catalogue/platform.yml 里加上这一条；本地确实没有这类信息的，写“不适用理由”。",
    fix_en="Add it to catalogue/platform.yml; if there is none here, say why it does not apply.",
)
READS = ("platform_item",)


def _wanted(items: list[Standing]) -> Iterator[str]:
    blocks = {item.summary.facts["block"] for item in items}
    yield from (block.value for block in Block if block.value not in blocks)
    held = {(i.summary.facts.get("article"), i.summary.facts.get("number")) for i in items}
    for (article, number), words in STATUTORY.items():
        if (str(article), str(number)) not in held:
            yield f"条例第{article}条第{number}项：{words}"


def over_store(desk: Desk) -> Iterator[Finding]:
    """What is missing, told at the first entry. A portal without the table has no platform yet."""
    items = list(desk.visible("platform_item"))
    for what in _wanted(items) if items else ():
        yield Finding(rule=RULE.id, path=items[0].path, line=1, args={"what": what})
