"""Views of the standard catalogue, of the assessment 考核, and of questions and answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gongkai.plan.views import Item, Link, PageView, Tag
from gongkai.plan.views_charts import Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldBlock:
    """The matters of one field 领域."""

    field: str
    url: str
    total: int
    covered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterRow:
    """A matter with what has been published under it."""

    item: Item
    subjects: tuple[Link, ...]
    limit: str
    count: int
    latest: str
    fresh: Tag | None = None
    explained: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MattersView(PageView):
    """A part of the catalogue: a field, a stage, a level or an audience; `others` are the pages beside it."""

    rows: tuple[MatterRow, ...]
    others: tuple[Link, ...]
    by_field: bool
    feeds: tuple[Link, ...] = ()
    downloads: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldLine:
    """A field of the standard: `state` is 已编制, 未涉及 or 未编制; `pilot` its name in the pilot; `note` why not."""

    field: str
    url: str
    state: str
    pilot: str
    township: bool
    total: int
    covered: int
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueView(PageView):
    """The index of the catalogue: all fields of the standard, the portal's own, and other ways in."""

    lines: tuple[FieldLine, ...]
    local: tuple[FieldBlock, ...]
    doors: tuple[tuple[str, tuple[Link, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Numbers of the assessment. `due` = `covered` + `explained` + `missing`; `elsewhere` need not be on the website.

    `documents` = `on_time` + `late` + `unassessed`.
    """

    matters: int = 0
    due: int = 0
    covered: int = 0
    explained: int = 0
    missing: int = 0
    elsewhere: int = 0
    documents: int = 0
    on_time: int = 0
    late: int = 0
    unassessed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRow:
    """The numbers of an agency or a field."""

    name: Link
    score: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreTable:
    """Rows that sum to `total` + `repeated`: what stands in several rows is counted once in `total`."""

    title: str
    name: str
    rows: tuple[ScoreRow, ...]
    repeated: Score
    total: Score
    charts: tuple[Chart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentView(PageView):
    """考核: coverage and timeliness by agency and by field, as a page and as data."""

    newest: str
    period: str
    source: str
    tables: tuple[ScoreTable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A matter under which something should be here."""

    matter: Link
    field: Link
    limit: str
    basis: str
    latest: str = ""
    explained: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GapGroup:
    """The gaps of one agency: nothing there, explained, or not renewed for long."""

    agency: Link
    missing: tuple[Gap, ...]
    explained: tuple[Gap, ...]
    stale: tuple[Gap, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GapsView(PageView):
    """应公开而未公开: by agency, and the fields without a catalogue."""

    days: str
    groups: tuple[GapGroup, ...]
    fields: tuple[FieldLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A question with its answer; `basis` are documents or, without a page, their names."""

    id: str
    question: str
    answer: str
    agency: Link
    basis: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FaqView(PageView):
    """常见问答 by topic."""

    groups: tuple[tuple[str, tuple[Answer, ...]], ...]
    ways: tuple[Mapping[str, Any], ...]
