"""A letter without an answer after three months is a veto line of the inspection."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.check.letters import waiting
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK514",
    name="letter-unanswered",
    severity=Severity.ERROR,
    law="国办秘函〔2019〕19号单项否决：超过三个月未回应有效诉求",
    law_en="Veto line of the inspection: no answer for three months",
    zh="{received}的来信到{due}已满{months}个月，还没有答复。",
    en="The letter of {received} has waited {months} months on {due} without an answer.",
    fix_zh="马上答复，补写“答复单位”“答复日期”和“答复”。",
    fix_en="Answer now and write 答复单位, 答复日期 and 答复.",
)
KINDS = ("letter",)


def over_standing(desk: Desk, letter: Standing) -> Iterator[Finding]:
    """Every published letter that was left lying."""
    limit = desk.profile.periods["来信搁置"]
    if left := waiting(desk, letter, limit):
        received, due = left
        words = {"received": date_cn(received), "due": date_cn(due)}
        yield desk.finding(RULE, letter, "来信日期", **words, months=limit.amount)
