"""A place's page: whether it is open today, its address of the day, its windows, and the coverage below it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from gongkai.chinese.dates import date_cn
from gongkai.model.network import Branch
from gongkai.model.service_point import PointLevel, ServicePoint, Window, open_on
from gongkai.plan.inquiry import open_words
from gongkai.plan.library import Full, Library
from gongkai.plan.network import branches, figures, find, table
from gongkai.plan.views import Link
from gongkai.plan.views_annual import FigureTable

# The newest ones; all of them are the place's list.
_GUIDES = 20


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """`hours` in words, `today`, `address`, `moving` (a move to come), `guides`, `windows`, `figures`, and `below`:
    places with their counts."""
    record = full.record
    assert isinstance(record, ServicePoint)
    branch = find(branches(library, full.summary.id), full.summary.id)
    moving = next((move for move in record.moves if library.day < move.day), None)
    library.horizon.see(moving.day if moving else None)
    return {
        "hours": record.hours,
        "today": _today(library, full, record),
        "address": record.address_on(library.day),
        "moving": {"day": date_cn(moving.day), "address": record.address} if moving else None,
        "guides": library.latest(f"place:{full.summary.id}", _GUIDES),
        "windows": tuple(_windows(library, full, record)),
        "figures": figures(branch.counts, branch.level) if branch else (),
        "below": _below(library, branch) if branch else None,
    }


def _today(library: Library, full: Full, record: ServicePoint) -> Mapping[str, Any] | None:
    """The words on today's hours; nothing for a place that is not open at all."""
    if record.opening is None or not open_on(full.summary.facts, library.day):
        return None
    library.horizon.see(library.day + timedelta(days=1))
    return open_words(record.opening, library.day, library.profile.calendar)


def _windows(library: Library, full: Full, record: ServicePoint) -> Iterator[Mapping[str, Any]]:
    units = library.refs(full.summary.id).get("windows.unit", {})
    hidden = library.hidden_words(full.summary.id)
    for window in record.windows:
        for day in (window.shut, window.reopened):
            library.horizon.see(day if day and library.day < day else None)
        unit = units.get(window.unit, Link(text="" if window.unit in hidden else window.unit))
        yield {
            "number": window.number,
            "name": window.name,
            "group": window.group.value,
            "unit": unit,
            "items": window.items,
            "shut": _shut(library, window),
        }


def _shut(library: Library, window: Window) -> str:
    """Until when it is shut and why; empty while it is open."""
    if not window.is_shut(library.day):
        return ""
    until = f"，{date_cn(window.reopened)}恢复" if window.reopened else ""
    return f"暂停办理{until}" + (f"：{window.reason}" if window.reason else "")


def _below(library: Library, branch: Branch) -> FigureTable | None:
    """The counts of townships under a centre and of stations under a township; points have none of their own."""
    level = {PointLevel.CENTRE: PointLevel.TOWNSHIP, PointLevel.TOWNSHIP: PointLevel.VILLAGE}.get(
        PointLevel(branch.level)
    )
    return table(library, branch.children, level, branch.counts) if level and branch.children else None
