"""Calendars as iCalendar: what calendar programs rely on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from icalendar import Calendar

from gongkai.index.calendars import calendar
from gongkai.plan.views_decisions import CalendarEvent, CalendarView

HEARING = CalendarEvent(
    uid="tz-1@www.example.gov.cn",
    title="水价听证会，第1号；请准时",
    start="2026-12-18T09:00",
    end="",
    place="市水务局会议室",
    description="报名截止：2026年12月1日\n原定2026年12月11日",
    address="https://www.example.gov.cn/hearings/tz-1.html",
    stamp="2026-11-16T00:00",
    sequence=2,
    cancelled=False,
)
WINDOW = replace(HEARING, uid="gs-1@www.example.gov.cn", start="2026-11-18", end="2026-11-25", place="")


def bytes_of(*events: CalendarEvent) -> bytes:
    return calendar(CalendarView(title="重大决策听证", events=events))


def read(*events: CalendarEvent):
    return Calendar.from_ical(bytes_of(*events))


def test_a_hearing_is_at_nine_in_shanghai_wherever_it_is_read():
    data = bytes_of(HEARING)
    assert b"DTSTART;TZID=Asia/Shanghai:20261218T090000\r\n" in data
    assert data.count(b"BEGIN:VTIMEZONE") == 1 and b"TZOFFSETTO:+0800" in data
    (event,) = read(HEARING).walk("VEVENT")
    assert event.decoded("dtstart").utcoffset().total_seconds() == 8 * 3600


def test_id_and_number_of_changes_let_programs_move_an_event():
    (event,) = read(HEARING).walk("VEVENT")
    assert (event["uid"], event["sequence"], event["status"]) == ("tz-1@www.example.gov.cn", 2, "CONFIRMED")


def test_what_was_called_off_is_struck_out():
    (event,) = read(replace(HEARING, cancelled=True)).walk("VEVENT")
    assert event["status"] == "CANCELLED"


def test_the_stamp_comes_from_the_content_in_utc():
    assert b"DTSTAMP:20261115T160000Z\r\n" in bytes_of(HEARING)
    assert bytes_of(HEARING, WINDOW) == bytes_of(HEARING, WINDOW)


def test_the_last_day_of_a_window_counts():
    data = bytes_of(WINDOW)
    assert b"DTSTART;VALUE=DATE:20261118\r\n" in data
    assert b"DTEND;VALUE=DATE:20261126\r\n" in data


def test_chinese_lines_are_folded_between_characters_and_escaped():
    title = "关于举行城区道路停车泊位设置和收费管理方案听证会的公告，" * 3
    data = bytes_of(replace(HEARING, title=title))
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert [line.decode() for line in lines]
    (event,) = read(replace(HEARING, title=title)).walk("VEVENT")
    assert str(event["summary"]) == title
    assert str(event["description"]) == HEARING.description


def test_a_portal_without_events_has_an_empty_calendar():
    assert read().walk("VEVENT") == []


def test_a_bad_day_is_refused():
    with pytest.raises(ValueError, match="isoformat"):
        bytes_of(replace(HEARING, start="18日"))


@pytest.mark.parametrize("evil", ["听证\r\nATTACH:http://e/x", "听证\nBEGIN:VALARM", "a\rX:y", 'a;b,c\\n:"d'])
def test_no_text_begins_a_line_of_its_own(evil: str):
    """Whoever writes a title could otherwise put properties into the calendars of others (RFC 5545, 3.3.11)."""
    data = calendar(CalendarView(title=evil, events=(replace(HEARING, title=evil, place=evil, description=evil),)))
    lines = data.decode().split("\r\n")
    assert not any("\n" in line or "\r" in line for line in lines)
    assert not any(line.startswith(("ATTACH", "BEGIN:VALARM", "X:")) for line in lines)
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert event["summary"] == evil.replace("\r\n", "\n").replace("\r", "\n")
