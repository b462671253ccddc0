"""Outside the years of the work-day calendar the verdict is "not assessed", never a pass."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gongkai.check.case import Case
from gongkai.check.periods import due, elapsed, formed_day, length
from gongkai.chinese.workdays import COVERED
from gongkai.model.decision_stage import DecisionStage
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.hearing_list import HearingList
from gongkai.model.hearing_notice import NOTICE_PERIODS, HearingNotice
from gongkai.model.policy import Policy
from gongkai.model.profile import Profile
from gongkai.model.publicity import Publicity
from gongkai.model.record import Document, Openness

RULE = Rule(
    id="GK299",
    name="not-assessed",
    severity=Severity.NOTE,
    law="国务院办公厅每年公布的节假日安排",
    law_en="The yearly holiday notice of the State Council Office",
    zh="工作日历只有{first}年至{last}年，“{what}”没有评定，不等于合格。",
    en="The work-day calendar covers {first}–{last}: “{what}” was not assessed, which is not a pass.",
    fix_zh="请人工核对。日期在将来的，等节假日安排公布、gongkai 升级后再检查。",
    fix_en="Check by hand, and again after updating gongkai when the holidays are announced.",
)


Verdict = tuple[str, str, date | int | None]


def _disclosure(record: Document, profile: Profile) -> Iterator[Verdict]:
    formed = formed_day(record, profile.periods["主动公开"])
    if formed and record.openness is Openness.PUBLIC:
        yield "发布日期", "公开时限", due(formed, profile.periods["主动公开"])
    if isinstance(record, Policy) and record.to_interpret:
        yield "发布日期", "解读时限", due(record.published.date(), profile.periods["解读"])


def _window(record: Document, profile: Profile) -> Iterator[Verdict]:
    window = profile.windows.get(record.profile) if isinstance(record, Publicity) else None
    if window and isinstance(record, Publicity):
        yield "公示结束", "公示期", length(record.start, record.end, window)
    call = NOTICE_PERIODS[record.on] if isinstance(record, HearingNotice) else "听证公告"
    for kind, name in ((HearingNotice, call), (HearingList, "听证名单")):
        period = profile.periods.get(name)
        if period and isinstance(record, kind):
            yield "听证时间", f"{name}的期限", elapsed(record.published.date(), record.held.date(), period)


def _review(record: Document, profile: Profile) -> Iterator[Verdict]:
    review = record.legality if isinstance(record, DecisionStage) else None
    if review and (period := profile.periods.get("合法性审查")):
        yield "合法性审查", "合法性审查的期限", elapsed(review.sent, review.closed, period)


def over_record(case: Case) -> Iterator[Finding]:
    """Every period of a record that the calendar cannot count."""
    record = case.record
    if not isinstance(record, Document):
        return
    for key, what, verdict in (
        *_disclosure(record, case.profile),
        *_window(record, case.profile),
        *_review(record, case.profile),
    ):
        if verdict is None:
            yield case.finding(RULE, key, what=what, first=COVERED[0], last=COVERED[-1])
