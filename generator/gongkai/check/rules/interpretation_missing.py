"""A policy must be interpreted: 无解读方案的一律不予收文."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.check.uninterpreted import uninterpreted
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK301",
    name="interpretation-missing",
    severity=Severity.ERROR,
    law="楚市政通〔2017〕47号：政策文件与解读同步；国办发〔2017〕47号解读回应",
    law_en="Policies are published together with their interpretation",
    zh="《{title}》最迟应当在{due}配发解读，现在还没有。",
    en="“{title}” needed an interpretation by {due}; there is none.",
    fix_zh="用 gongkai new interpretation 新建解读，“解读文件”写“{id}”；经批准不解读的，在“豁免”里写明理由和批准人，"
    "或写“须解读: 否”。",
    fix_en="Write one with `gongkai new interpretation` and name “{id}” in it; or record an approved waiver.",
)
KINDS = ("policy",)


def over_standing(desk: Desk, policy: Standing) -> Iterator[Finding]:
    """Every published policy whose time for an interpretation has run out."""
    last = uninterpreted(desk, policy)
    if last and desk.day > last:
        words = {"title": policy.summary.title, "due": date_cn(last), "id": policy.summary.id}
        yield desk.finding(RULE, policy, "标题", **words)
