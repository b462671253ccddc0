"""No quarter without its bulletin."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.key_task import quarters
from gongkai.model.period import quarter_end, quarter_of

RULE = Rule(
    id="GK464",
    name="bulletin-missing",
    severity=Severity.WARNING,
    law="云政办发〔2009〕41号重点工作通报实施办法第七条：每季度第一个月10日前通报上季度情况",
    law_en="Yunnan 41/2009 art. 7: by the 10th of the month after the quarter",
    zh="{year}年第{quarter}季度的重点工作通报最迟应当在{due}发布，现在还没有。",
    en="The bulletin of quarter {quarter} of {year} was due by {due_en}; there is none.",
    fix_zh="用 gongkai new bulletin 新建这一季度的通报。",
    fix_en="Write it with `gongkai new bulletin`.",
)
READS = ("bulletin",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """From the portal's first bulletin on, the quarters whose day has passed within the time looked back."""
    period, back = desk.profile.periods.get("季度通报"), desk.profile.periods.get("通报追溯")
    known: dict[tuple[int, int], Standing] = {}
    for bulletin in desk.visible("bulletin"):
        facts = bulletin.summary.facts
        known[int(facts["year"]), int(facts["quarter"])] = bulletin
    if not known or period is None or back is None:
        return
    first = max(min(known), quarter_of(desk.day - timedelta(days=back.amount)))
    for year, quarter in quarters(first, quarter_of(desk.day)):
        end = quarter_end(year, quarter)
        due = period.due(end, desk.profile.calendar) if end else None
        if due and (year, quarter) not in known and desk.day > due and (desk.day - due).days <= back.amount:
            near = known[max((q for q in known if q < (year, quarter)), default=min(known))]
            yield desk.finding(
                RULE, near, "季度", year=str(year), quarter=quarter, due=date_cn(due), due_en=due.isoformat()
            )
