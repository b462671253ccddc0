"""The day of publication was changed after the release, and nothing on the page says so (TXT-03)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.field import said_of
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.kind import kinds
from gongkai.store.announced import moved_day

RULE = Rule(
    id="GK349",
    name="published-day-moved",
    severity=Severity.ERROR,
    law="国办秘函〔2019〕19号单项否决：伪造发稿日期；国办发〔2017〕47号：发布时间应当真实",
    law_en="Inspection rules: forged days of publication are a veto; 47/2017: true days",
    zh="《{title}》上次发布时的发布日期是{old}，现在改成了{new}，没有新的“更正”说明。",
    en="“{title}” was released with the day {old}; now it says {new}, and no new 更正 tells why.",
    fix_zh="把“发布日期”改回{old}；确实写错了的，加一条“更正”，写明原来的日期和为什么改。",
    fix_en="Put {old} back; if it was wrong, add a 更正 with the old day and the reason.",
)
KINDS = ("*",)


def over_standing(desk: Desk, of: Standing) -> Iterator[Finding]:
    """The day moved since the record was released. A store that was started over knows no earlier day.

    A release takes over no day that moved in silence, so it changes no answer.
    """
    old = moved_day(desk.db, of.summary.id) if "published" in said_of(kinds()[of.summary.kind].record) else ""
    if old:
        words = {"old": date_cn(date.fromisoformat(old)), "new": date_cn(of.day)}
        yield desk.finding(RULE, of, "发布日期", title=of.summary.title, **words)
