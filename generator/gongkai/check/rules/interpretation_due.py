"""A policy that is still within its days of grace: the editor is told how long."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.check.uninterpreted import uninterpreted
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK303",
    name="interpretation-due",
    severity=Severity.WARNING,
    law="楚市政通〔2017〕47号：政策文件与解读同步",
    law_en="Policies are published together with their interpretation",
    zh="《{title}》还没有解读，最迟{due}配发。",
    en="“{title}” has no interpretation yet; it is due by {due}.",
    fix_zh="用 gongkai new interpretation 新建解读，“解读文件”写“{id}”。",
    fix_en="Write one with `gongkai new interpretation` and name “{id}” in it.",
)
KINDS = ("policy",)


def over_standing(desk: Desk, policy: Standing) -> Iterator[Finding]:
    """Every fresh policy without an interpretation."""
    last = uninterpreted(desk, policy)
    if last and desk.day <= last:
        words = {"title": policy.summary.title, "due": date_cn(last), "id": policy.summary.id}
        yield desk.finding(RULE, policy, "标题", **words)
