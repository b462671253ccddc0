"""Moved days are told in feeds, with the day and the reason that the record gives."""

from __future__ import annotations

from datetime import date, datetime

from gongkai.model.change import Cancellation, Change
from gongkai.model.hearing_notice import HearingNotice
from gongkai.model.key_task import DueChange, KeyTask
from gongkai.model.record import Correction, Openness
from gongkai.plan.news import news_of


def test_a_hearing_tells_its_moves_and_its_end_in_order() -> None:
    notice = HearingNotice(
        id="tz-1",
        title="听证会公告",
        agency="市水务局",
        published=datetime(2026, 10, 9),
        openness=Openness.PUBLIC,
        decision="jc-1",
        held=datetime(2026, 11, 20, 9),
        place="会议室",
        seats=15,
        corrections=(Correction(day=date(2026, 10, 12), note="地点写错"),),
        changes=(
            Change(
                old=datetime(2026, 11, 10, 9),
                new=datetime(2026, 11, 20, 9),
                reason="场地维修",
                day=date(2026, 10, 30),
            ),
        ),
        cancelled=Cancellation(day=date(2026, 11, 15), reason="方案撤回"),
    )
    days, words = zip(*news_of(notice), strict=True)
    assert days == (date(2026, 10, 12), date(2026, 10, 30), date(2026, 11, 15))
    assert "2026年11月10日" in words[1] and "2026年11月20日" in words[1] and "场地维修" in words[1]
    assert words[2].startswith("取消") and "方案撤回" in words[2]


def test_a_task_tells_why_its_due_day_moved() -> None:
    change = DueChange(old=date(2026, 9, 1), new=date(2026, 11, 30), day=date(2026, 5, 11), reason="雨季停工")
    task = KeyTask(
        id="rw-1", year=2026, serial="1", title="修路", lead="gov", due=date(2026, 11, 30), changes=(change,)
    )
    ((day, words),) = news_of(task)
    assert day == date(2026, 5, 11) and "雨季停工" in words and "2026年11月30日" in words
