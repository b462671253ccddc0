"""Calendars: what one can attend or answer, as iCalendar (RFC 5545).

No clock is read: DTSTAMP is the last day on which the content changed, SEQUENCE counts the changes, UID comes from
the record's id. So a calendar program moves an event when its date moves, and strikes it out when it is called off.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Protocol

from icalendar import Calendar, Event, Timezone, TimezoneStandard, vText

_ZONE = "Asia/Shanghai"
_CHINA = timezone(timedelta(hours=8))
_PRODUCT = "-//gongkai//calendar//ZH"


class Occasion(Protocol):
    """`start` is an ISO moment of Chinese time, or an ISO day; then `end` is the last day, itself included."""

    @property
    def uid(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def start(self) -> str: ...
    @property
    def end(self) -> str: ...
    @property
    def place(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def stamp(self) -> str: ...
    @property
    def sequence(self) -> int: ...
    @property
    def cancelled(self) -> bool: ...


class Almanac(Protocol):
    """A named calendar with its events in order."""

    @property
    def title(self) -> str: ...
    @property
    def events(self) -> Sequence[Occasion]: ...


def calendar(view: Almanac) -> bytes:
    """An iCalendar file. Raises ValueError when a day or moment is not ISO 8601."""
    whole = Calendar()
    whole.add("prodid", _PRODUCT)
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    whole.add("method", "PUBLISH")
    # The library takes the value of a property it does not know as it is, line breaks and all.
    whole.add("x-wr-calname", vText(view.title))
    whole.add("x-wr-timezone", _ZONE)
    whole.add_component(_zone())
    for event in view.events:
        whole.add_component(_event(event))
    data: bytes = whole.to_ical()
    return data


def _zone() -> Timezone:
    """China keeps one time all year since 1991-09-15."""
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", _ZONE)
    standard.add("dtstart", datetime(1991, 9, 15))
    standard.add("tzoffsetfrom", timedelta(hours=8))
    standard.add("tzoffsetto", timedelta(hours=8))
    standard.add("tzname", "CST")
    zone.add_component(standard)
    return zone


def _event(occasion: Occasion) -> Event:
    event = Event()
    event.add("uid", occasion.uid)
    event.add("dtstamp", _utc(occasion.stamp))
    event.add("last-modified", _utc(occasion.stamp))
    event.add("sequence", occasion.sequence)
    event.add("status", "CANCELLED" if occasion.cancelled else "CONFIRMED")
    event.add("summary", occasion.title)
    event.add("url", occasion.address)
    _add_time(event, occasion)
    for name, text in (("location", occasion.place), ("description", occasion.description)):
        if text:
            event.add(name, text)
    return event


def _add_time(event: Event, occasion: Occasion) -> None:
    if "T" in occasion.start:
        event.add("dtstart", datetime.fromisoformat(occasion.start), parameters={"TZID": _ZONE})
        return
    event.add("dtstart", date.fromisoformat(occasion.start))
    # DTEND of a whole day is the first day after it (RFC 5545, 3.6.1).
    event.add("dtend", date.fromisoformat(occasion.end or occasion.start) + timedelta(days=1))
    event.add("transp", "TRANSPARENT")


def _utc(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=_CHINA).astimezone(UTC)
