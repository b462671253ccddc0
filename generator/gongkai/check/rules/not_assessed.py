"""Outside the years of the work-day calendar the verdict is "not assessed", never a pass."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gongkai.check.case import Case
from gongkai.model.bulletin import Bulletin
from gongkai.model.decision_stage import DecisionStage
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.hearing_list import HearingList
from gongkai.model.hearing_notice import NOTICE_PERIODS, HearingNotice
from gongkai.model.letter import Letter
from gongkai.model.period import quarter_end
from gongkai.model.policy import Policy, formed_day
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
    fix_zh="请人工核对。日期在将来的，等国务院办公厅公布节假日安排后，写进 site_config.yml 的“节假日安排”再检查。",
    fix_en="Check by hand; when the holidays are announced, add them as 节假日安排 in site_config.yml.",
)


Verdict = tuple[str, str, date | int | None]


def _disclosure(record: Document, profile: Profile) -> Iterator[Verdict]:
    formed = formed_day(record, profile.periods["主动公开"])
    if formed and record.openness is Openness.PUBLIC:
        yield "发布日期", "公开时限", profile.periods["主动公开"].due(formed, profile.calendar)
    if isinstance(record, Policy) and record.to_interpret:
        yield "发布日期", "解读时限", profile.periods["解读"].due(record.published.date(), profile.calendar)


def _window(record: Document, profile: Profile) -> Iterator[Verdict]:
    window = profile.windows.get(record.profile) if isinstance(record, Publicity) else None
    if window and isinstance(record, Publicity):
        yield "公示结束", "公示期", window.length(record.start, record.end, profile.calendar)
    call = NOTICE_PERIODS[record.on] if isinstance(record, HearingNotice) else "听证公告"
    for kind, name in ((HearingNotice, call), (HearingList, "听证名单")):
        period = profile.periods.get(name)
        if period and isinstance(record, kind):
            days = period.elapsed(record.published.date(), record.held.date(), profile.calendar)
            yield "听证时间", f"{name}的期限", days


def _review(record: Document, profile: Profile) -> Iterator[Verdict]:
    review = record.legality if isinstance(record, DecisionStage) else None
    if review and (period := profile.periods.get("合法性审查")):
        yield "合法性审查", "合法性审查的期限", period.elapsed(review.sent, review.closed, profile.calendar)


def _quarter(record: Document, profile: Profile) -> Iterator[Verdict]:
    period = profile.periods.get("季度通报")
    end = quarter_end(record.year, record.quarter) if isinstance(record, Bulletin) else None
    if period and end:
        yield "发布日期", "通报期限", period.due(end, profile.calendar)


def _afterwards(record: Document, profile: Profile) -> Iterator[Verdict]:
    """What is due after the record: nobody would be reminded of it."""
    if isinstance(record, Letter) and not record.answered:
        yield "来信日期", "答复期限", profile.periods["来信答复"].due(record.received, profile.calendar)
    if isinstance(record, Publicity) and not record.result:
        yield "公示结束", "公布结果的期限", profile.periods["公示结果"].due(record.end, profile.calendar)
    if isinstance(record, HearingNotice) and not record.cancelled:
        held = record.held.date()
        yield "听证时间", "听证报告的期限", profile.periods["听证报告"].due(held, profile.calendar)


def over_record(case: Case) -> Iterator[Finding]:
    """Every period of a record that the calendar cannot count."""
    record, years = case.record, case.profile.calendar.covered
    if not isinstance(record, Document):
        return
    for key, what, verdict in (
        *_disclosure(record, case.profile),
        *_window(record, case.profile),
        *_review(record, case.profile),
        *_quarter(record, case.profile),
        *_afterwards(record, case.profile),
    ):
        if verdict is None:
            yield case.finding(RULE, key, what=what, first=years[0], last=years[-1])
