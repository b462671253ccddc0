"""An interpretation must follow within three work days."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK302",
    name="interpretation-late",
    severity=Severity.ERROR,
    law="楚市政通〔2017〕47号：政策文件与解读同步；各地通行最迟 3 个工作日",
    law_en="At the latest within three work days of the policy",
    zh="《{title}》{published}发布，解读最迟应当在{due}发布，实际是{actual}。",
    en="“{title}” was published on {published}; its interpretation was due by {due} and came on {actual}.",
    fix_zh="核对两个“发布日期”；确实迟了的，在政策文件的“豁免”里写明理由和批准人。",
    fix_en="Check both days; if it was really late, record an approved waiver in the policy.",
)
KINDS = ("policy",)


def over_standing(desk: Desk, policy: Standing) -> Iterator[Finding]:
    """Every policy whose first interpretation came too late."""
    period = desk.profile.periods["解读"]
    answers = desk.pointing(policy.summary.id, "of")
    last = period.due(policy.day, desk.profile.calendar) if answers else None
    if last and policy.summary.facts.get("to_interpret") == "是" and answers[0].day > last:
        yield desk.finding(
            RULE,
            policy,
            "发布日期",
            title=policy.summary.title,
            published=date_cn(policy.day),
            due=date_cn(last),
            actual=date_cn(answers[0].day),
        )
