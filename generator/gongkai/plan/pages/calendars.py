"""Calendars: one file for each hearing and consultation, and one for each column in which something has a date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from gongkai.chinese.dates import date_cn, moment_cn
from gongkai.model.change import Change
from gongkai.model.columns import BY_NAME
from gongkai.model.decision_stage import DecisionStage
from gongkai.model.hearing_notice import HearingNotice
from gongkai.model.publicity import Publicity
from gongkai.plan.library import Full, Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views_decisions import CalendarEvent, CalendarView

NAME = "calendar"
_LENGTH = 100
_COLUMNS = {"hearings": ("hearing_notice", "decision_stage"), "notices": ("publicity",)}
_ALONE = ("hearing_notice", "decision_stage")


def calendar_url(record_id: str) -> str:
    """The calendar file of one hearing or consultation."""
    return f"calendars/{record_id}.ics"


def column_calendar(column: str) -> str:
    """The calendar file of a column; empty where nothing has a date."""
    return f"feeds/{column}.ics" if column in _COLUMNS else ""


def _column_spec(column: str) -> PageSpec:
    return PageSpec(url=column_calendar(column), kind=NAME, subject=f"column:{column}")


def _spec(record_id: str) -> PageSpec:
    return PageSpec(url=calendar_url(record_id), kind=NAME, subject=record_id)


def every(library: Library) -> Iterator[PageSpec]:
    """Two columns, empty or not; and each record that has an event."""
    yield from (_column_spec(column) for column in _COLUMNS)
    for kind in _ALONE:
        yield from (_spec(summary.id) for summary in library.of_kind(kind))


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The touched records with events, and the columns in which a row was touched."""
    yield from (_column_spec(column) for column in _COLUMNS if f"column:{column}" in touched.shown)
    for record_id in sorted(touched.records):
        summary = library.summary(record_id)
        if summary and summary.kind in _ALONE:
            yield _spec(record_id)


def _moved(changes: tuple[Change, ...], first: str) -> list[str]:
    """One line that keeps the first date and says why it moved."""
    return [f"{first}，{date_cn(change.day)}公布改期：{change.reason}" for change in changes[-1:]]


def _stamp(published: datetime, *days: date) -> str:
    """The last day on which the content changed, for a calendar may not read the clock."""
    return max([published, *(datetime(d.year, d.month, d.day) for d in days)]).isoformat(timespec="minutes")


def _event(library: Library, full: Full, **parts: object) -> CalendarEvent:
    address, uid = library.site.absolute(full.summary.url), f"{full.summary.id}@{library.site.domain}"
    fixed = {"uid": uid, "address": address, "place": "", "end": "", "cancelled": False, "sequence": 0}
    return CalendarEvent(**{**fixed, **parts})  # type: ignore[arg-type]


def _hearing(library: Library, full: Full, record: HearingNotice) -> CalendarEvent:
    lines = [f"报名截止：{moment_cn(record.signup_until)}"] if record.signup_until else []
    if record.first_held:
        lines += _moved(record.changes, f"原定{moment_cn(record.first_held)}")
    lines += [f"已取消：{record.cancelled.reason}"] if record.cancelled else []
    days = [change.day for change in record.changes] + ([record.cancelled.day] if record.cancelled else [])
    return _event(
        library,
        full,
        title=f"{'（已取消）' if record.cancelled else ''}{full.summary.title}",
        start=record.held.isoformat(timespec="minutes"),
        place=record.place,
        description="\n".join(lines),
        stamp=_stamp(record.published, *days),
        sequence=len(days),
        cancelled=record.cancelled is not None,
    )


def _window(library: Library, full: Full, start: date, end: date, changes: tuple[Change, ...]) -> CalendarEvent:
    first = changes[0].old if changes else None
    lines = _moved(changes, f"原定{date_cn(first.date())}截止") if first else []
    label = "征求意见" if full.kind.name == "decision_stage" else full.kind.title
    published = getattr(full.record, "published")  # noqa: B009 - every document has it
    return _event(
        library,
        full,
        title=full.summary.title,
        start=start.isoformat(),
        end=end.isoformat(),
        description="\n".join([f"{label}：{date_cn(start)}至{date_cn(end)}，首尾两天都计算在内", *lines]),
        stamp=_stamp(published, *(change.day for change in changes)),
        sequence=len(changes),
    )


def _of(library: Library, full: Full) -> CalendarEvent | None:
    record = full.record
    if isinstance(record, HearingNotice):
        return _hearing(library, full, record)
    if isinstance(record, DecisionStage) and record.consultation:
        call = record.consultation
        return _window(library, full, call.start, call.end, record.changes)
    if isinstance(record, Publicity):
        return _window(library, full, record.start, record.end, ())
    return None


def _events(library: Library, column: str) -> Iterator[CalendarEvent]:
    """The newest events of a column."""
    for kind in _COLUMNS[column]:
        for item in library.latest(f"kind:{kind}", _LENGTH):
            full = library.full(item.id)
            if full and (event := _of(library, full)):
                yield event


def _column_title(library: Library, column: str) -> str:
    return f"{BY_NAME[column].title} - {library.site.name}"


def build(library: Library, spec: PageSpec) -> Built | None:
    """The events of a column, or the one event of a record."""
    family, _, column = spec.subject.partition(":")
    if family == "column":
        events = sorted(_events(library, column), key=lambda event: (event.start, event.uid))
        view = CalendarView(title=_column_title(library, column), events=tuple(events))
        return Built(view=view, template="calendar")
    full = library.full(spec.subject)
    event = _of(library, full) if full and full.kind.name in _ALONE else None
    if full is None or event is None or calendar_url(full.summary.id) != spec.url:
        return None
    return Built(view=CalendarView(title=full.summary.title, events=(event,)), template="calendar")
