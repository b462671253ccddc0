"""Tables with one record for each month: newest first, and their periods in words."""

from __future__ import annotations

from typing import TypeVar

from gongkai.model.mailbox_month import MailboxMonth
from gongkai.model.service_month import ServiceMonth
from gongkai.plan.library import Library
from gongkai.store.rows import decode_record

Month = TypeVar("Month", MailboxMonth, ServiceMonth)


def newest_first(library: Library, kind: str, shape: type[Month]) -> tuple[Month, ...]:
    """Every record of such a kind, newest period first."""
    rows = library.db.execute("SELECT data FROM record WHERE kind = ? AND visible = 1 ORDER BY id", (kind,))
    found = [record for row in rows.fetchall() if isinstance(record := decode_record(kind, row[0]), shape)]
    return tuple(sorted(found, key=lambda record: (record.period, record.id), reverse=True))


def period_words(period: str) -> str:
    """2026-10 → 2026年10月; 2025 → 2025年."""
    year, _, month = period.partition("-")
    return f"{year}年{int(month)}月" if month.isdigit() else f"{year}年"
