"""The list of representatives comes out before the hearing (DEC-06)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.profile import Profile
from gongkai.model.state import fact_day

RULE = Rule(
    id="GK438",
    name="hearing-list-missing",
    severity=Severity.ERROR,
    law="重大行政决策程序暂行条例第十六条",
    law_en="State Council order 713, art. 16",
    zh="{held}的听证会，代表名单最迟应当在{due}公布，现在还没有。",
    en="The list for the hearing of {held} was due by {due}; there is none.",
    fix_zh="用 gongkai new hearing_list 新建名单，“听证时间”与公告一致；听证会改期或取消的，在公告里写“变更记录”或“取消”。",
    fix_en="Write it with `gongkai new hearing_list`, with the same 听证时间; or record 变更记录 or 取消 in the notice.",
)
KINDS = ("hearing_notice",)


def _due(held: date, profile: Profile) -> date | None:
    """The last day for the list: as many work days before the hearing as the region wants, else the day before."""
    period = profile.periods.get("听证名单")
    return period.before(held, profile.calendar) if period else held - timedelta(days=1)


def _listed(desk: Desk, decision: str, held: date) -> bool:
    found = (s.summary for s in desk.pointing(decision, "decision") if s.summary.kind == "hearing_list")
    return any(fact_day(summary.facts, "held") == held for summary in found)


def over_standing(desk: Desk, notice: Standing) -> Iterator[Finding]:
    """Every hearing that comes or came without a list in time."""
    held = fact_day(notice.summary.facts, "held")
    last = _due(held, desk.profile) if held and not notice.summary.facts.get("called_off") else None
    if held and last and desk.day > last and not _listed(desk, desk.target(notice, "decision"), held):
        yield desk.finding(RULE, notice, "听证时间", held=date_cn(held), due=date_cn(last))
