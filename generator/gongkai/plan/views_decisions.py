"""Views of the decision pages: the yearly catalogue, and calendars of what one can attend."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.plan.views import Link, PageView


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """One matter of the catalogue; `status` is one of filed, due, planned, withdrawn, and `state` its words."""

    id: str
    number: str
    title: str
    unit: Link
    planned: str
    status: str
    state: str
    dossier: Link | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanYear:
    """The catalogue of one year."""

    year: str
    rows: tuple[PlanRow, ...]
    filed: int
    due: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionCatalogueView(PageView):
    """重大行政决策事项目录, newest year first."""

    years: tuple[PlanYear, ...]
    downloads: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """Something to attend or to answer. `start` and `end` are ISO days or moments, Chinese time; a day `end` counts."""

    uid: str
    title: str
    start: str
    end: str
    place: str
    description: str
    address: str
    stamp: str
    sequence: int
    cancelled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarView:
    """A calendar file with absolute addresses, events by their beginning."""

    title: str
    events: tuple[CalendarEvent, ...]
