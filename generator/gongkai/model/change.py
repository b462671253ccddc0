"""变更记录: a date that was moved keeps its first value and says why; and what was called off, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gongkai.model.field import said


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One move of a date: from, to, why, and when that was made known."""

    old: datetime = said("原日期", "改变以前的日期，可带时刻", en="Old date", sample="2026-12-11 09:00")
    new: datetime = said("新日期", "改变以后的日期，可带时刻", en="New date", sample="2026-12-18 09:00")
    reason: str = said("理由", "为什么延期或者改期", en="Reason")
    day: date = said("日期", "公布这次变更的日期", en="Announced on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancellation:
    """An event that will not take place."""

    day: date = said("日期", "公布取消的日期", en="Announced on")
    reason: str = said("理由", "为什么取消", en="Reason")


def first_date(changes: tuple[Change, ...]) -> datetime | None:
    """The date as it was first announced; None if it never moved."""
    return changes[0].old if changes else None


def last_reason(changes: tuple[Change, ...]) -> str:
    """Why the date moved the last time."""
    return changes[-1].reason if changes else ""
