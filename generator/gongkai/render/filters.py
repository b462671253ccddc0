"""The filters of record templates: pure, no clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from gongkai.chinese import dates


def date_cn(value: str) -> str:
    """`2026-11-16…` → 2026年11月16日; empty stays empty."""
    return dates.date_cn(date.fromisoformat(value[:10])) if value else ""


def moment_cn(value: str) -> str:
    """`2026-12-18T09:00` → 2026年12月18日 09:00."""
    return dates.moment_cn(datetime.fromisoformat(value)) if value else ""


def weekday_cn(value: str) -> str:
    """`2026-11-16` → 星期一."""
    return dates.weekday_cn(date.fromisoformat(value[:10])) if value else ""


def book_title(value: str) -> str:
    """A title in 书名号; those inside it become single ones, 《〈…〉解读》 (GB/T 15834—2011, 4.15.3.4)."""
    return f"《{value.replace('《', '〈').replace('》', '〉')}》" if value else ""


FILTERS: Mapping[str, Callable[..., Any]] = {
    "book_title": book_title,
    "date_cn": date_cn,
    "moment_cn": moment_cn,
    "weekday_cn": weekday_cn,
}
