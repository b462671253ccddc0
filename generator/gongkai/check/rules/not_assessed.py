"""Outside the years of the work-day calendar the verdict is "not assessed", never a pass."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.periods import due, elapsed, length
from gongkai.chinese.workdays import COVERED
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.hearing_list import HearingList
from gongkai.model.hearing_notice import HearingNotice
from gongkai.model.policy import Policy
from gongkai.model.publicity import Publicity

RULE = Rule(
    id="GK299",
    name="not-assessed",
    severity=Severity.NOTE,
    law="国务院办公厅每年公布的节假日安排",
    law_en="The yearly holiday notice of the State Council Office",
    zh="工作日历只有{first}年到{last}年，“{what}”没有评定，不等于合格。",
    en="The work-day calendar covers {first}–{last}: “{what}” was not assessed, which is not a pass.",
    fix_zh="请人工核对；节假日安排公布后升级 gongkai 再检查。",
    fix_en="Check by hand, and again after updating gongkai when the holidays are announced.",
)


def _unknown(case: Case) -> Iterator[tuple[str, str]]:
    record, periods = case.record, case.profile.periods
    if isinstance(record, Policy):
        if due(record.signed, periods["主动公开"]) is None:
            yield "发布日期", "公开时限"
        if record.to_interpret and due(record.published.date(), periods["解读"]) is None:
            yield "须解读", "解读时限"
    window = case.profile.windows.get(record.profile) if isinstance(record, Publicity) else None
    if window and isinstance(record, Publicity) and length(record.start, record.end, window) is None:
        yield "公示结束", "公示期"
    if (
        isinstance(record, HearingNotice | HearingList)
        and elapsed(record.published.date(), record.held.date(), periods["听证公告"]) is None
    ):
        yield "听证时间", "听证公告期"


def over_record(case: Case) -> Iterator[Finding]:
    """Every period of a record that the calendar cannot count."""
    for key, what in _unknown(case):
        yield case.finding(RULE, key, what=what, first=COVERED[0], last=COVERED[-1])
