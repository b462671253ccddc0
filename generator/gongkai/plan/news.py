"""What became of an entry of a feed since it was published: put right, moved, called off; each with its day and reason.

Feeds keep the address of an entry as its id, so readers see an update and not a second entry. Every day comes from
the record itself: equal content gives equal feeds, whenever they are built.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from gongkai.chinese.dates import date_cn, moment_cn
from gongkai.model.key_task import KeyTask
from gongkai.model.record import Document, Record

News = tuple[date, str]


def _day(moment: datetime) -> str:
    return moment_cn(moment) if moment.hour or moment.minute else date_cn(moment.date())


def news_of(record: Record) -> tuple[News, ...]:
    """Day and words of each change, oldest first."""
    return tuple(sorted(_news(record)))


def _news(record: Record) -> Iterator[News]:
    if isinstance(record, Document):
        yield from ((c.day, f"更正（{date_cn(c.day)}）：{c.note}") for c in record.corrections)
    if isinstance(record, KeyTask):
        for due in record.changes:
            words = f"完成时限由{date_cn(due.old)}改为{date_cn(due.new)}，{due.reason}"
            yield due.day, f"时限变更（{date_cn(due.day)}）：{words}"
        return
    for move in getattr(record, "changes", ()):
        words = f"原定{_day(move.old)}，改为{_day(move.new)}，{move.reason}"
        yield move.day, f"变更（{date_cn(move.day)}）：{words}"
    if cancelled := getattr(record, "cancelled", None):
        yield cancelled.day, f"取消（{date_cn(cancelled.day)}）：{cancelled.reason}"
