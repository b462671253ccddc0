"""A publicity window must be as long as the law for its kind wants."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.periods import in_words
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.publicity import Publicity

RULE = Rule(
    id="GK401",
    name="publicity-window",
    severity=Severity.ERROR,
    law="各类公示的期限见地区规则；云南省重要事项公示 7 个工作日，公务员法第三十二条等",
    law_en="By kind of notice, see the profile",
    zh="“{profile}”公示至少{wanted}，现在从公示开始到公示结束只有{days}（{source}）。",
    en="A “{profile}” window needs {wanted_en}; this one has {days_en} ({source}).",
    fix_zh="把“公示结束”往后延，使公示期满{wanted}。",
    fix_en="Move 公示结束 so that the window holds {wanted_en}.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every window that is too short for its kind."""
    record = case.record
    if not isinstance(record, Publicity) or record.end < record.start:
        return
    period = case.profile.windows.get(record.profile)
    days = period.length(record.start, record.end, case.profile.calendar) if period else None
    if period and days is not None and days < period.amount:
        yield case.finding(
            RULE,
            "公示结束",
            profile=record.profile,
            source=period.source,
            **in_words(days, period),
        )
