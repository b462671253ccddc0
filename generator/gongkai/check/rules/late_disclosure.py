"""主动公开 within 20 work days of formation or change."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import formed_day
from gongkai.model.record import Document, Openness

RULE = Rule(
    id="GK210",
    name="late-disclosure",
    severity=Severity.WARNING,
    law="政府信息公开条例第二十六条",
    law_en="Regulation art. 26",
    zh="{formed}形成，最迟应当在{due}公开（{days}个工作日），{published}才公开。",
    en="Formed on {formed}, due by {due} ({days} work days), published only on {published}.",
    fix_zh="核对“{key}”和“发布日期”；确实超期的，按规定说明情况并在“豁免”里写明批准人。",
    fix_en="Check both days; if it is really late, record the approved reason under 豁免.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every disclosed document that took longer than the law allows. A reprint is bound by no day of its maker."""
    record = case.record
    if not isinstance(record, Document) or record.openness is not Openness.PUBLIC or record.source:
        return
    period = case.profile.periods["主动公开"]
    formed = formed_day(record, period)
    last = period.due(formed, case.profile.calendar) if formed else None
    if formed and last and record.published.date() > last:
        yield case.finding(
            RULE,
            "发布日期",
            key="形成日期" if record.formed else "成文日期",
            formed=date_cn(formed),
            due=date_cn(last),
            days=period.amount,
            published=date_cn(record.published.date()),
        )
