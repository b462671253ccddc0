"""A bulletin comes out in the first days after its quarter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.period import quarter_end

RULE = Rule(
    id="GK463",
    name="bulletin-late",
    severity=Severity.WARNING,
    law="云政办发〔2009〕41号重点工作通报实施办法第七条：每季度第一个月10日前通报上季度情况",
    law_en="Yunnan 41/2009 art. 7: by the 10th of the month after the quarter",
    zh="{year}年第{quarter}季度的通报最迟应当在{due}发布，实际是{day}。",
    en="The bulletin of quarter {quarter} of {year} was due by {due_en}; it came out on {day_en}.",
    fix_zh="核对发布日期；确实晚了的，在“豁免”里写明理由，下次按时发布。",
    fix_en="Check the date; if it really was late, record the reason under 豁免.",
)
KINDS = ("bulletin",)


def _last(desk: Desk, year: int, quarter: int) -> date | None:
    """The last day for the bulletin of a quarter; None where the region has no such duty or the calendar ends."""
    period = desk.profile.periods.get("季度通报")
    end = quarter_end(year, quarter)
    return period.due(end, desk.profile.calendar) if period and end else None


def over_standing(desk: Desk, bulletin: Standing) -> Iterator[Finding]:
    """Every bulletin after its last day."""
    year, quarter = int(bulletin.summary.facts["year"]), int(bulletin.summary.facts["quarter"])
    last = _last(desk, year, quarter)
    if last and bulletin.day > last:
        yield desk.finding(
            RULE,
            bulletin,
            "发布日期",
            year=str(year),
            quarter=quarter,
            due=date_cn(last),
            day=date_cn(bulletin.day),
            due_en=last.isoformat(),
            day_en=bulletin.day.isoformat(),
        )
