"""A letter that waits longer than the profile allows."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.check.letters import waiting
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK513",
    name="letter-waiting",
    severity=Severity.WARNING,
    law="市长信箱办理时限见地区规则",
    law_en="Limits of the mailbox, see the profile",
    zh="{received}的来信应当在{due}前答复，现在还没有答复（{source}）。",
    en="The letter of {received} was to be answered by {due} and is not ({source}).",
    fix_zh="催办；已经答复的，补写“答复单位”“答复日期”和“答复”。",
    fix_en="Press for an answer; if there is one, write 答复单位, 答复日期 and 答复.",
)
KINDS = ("letter",)


def over_standing(desk: Desk, letter: Standing) -> Iterator[Finding]:
    """Every published letter past its limit; after three months another rule speaks."""
    limit, last = desk.profile.periods["来信答复"], desk.profile.periods["来信搁置"]
    late = waiting(desk, letter, limit)
    if late and not waiting(desk, letter, last):
        received, due = late
        words = {"received": date_cn(received), "due": date_cn(due), "source": limit.source}
        yield desk.finding(RULE, letter, "来信日期", **words)
