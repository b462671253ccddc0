"""考核: how much of the catalogue is published, and how much of it in time, by agency and by field."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cache

from gongkai.model.matter import Matter
from gongkai.model.period import Period
from gongkai.model.standard import canonical
from gongkai.plan.catalogue import due_on_website, field_url
from gongkai.plan.library import Library
from gongkai.plan.views import Link
from gongkai.plan.views_catalogue import Score, ScoreRow, ScoreTable
from gongkai.store.rows import decode_record

# Documents that agree in all this are counted together: a large portal has far fewer of these than documents.
_DOCUMENTS = """
SELECT coalesce((SELECT min(target) FROM link WHERE source = r.id AND field = 'agency'), ''),
    coalesce(r.data ->> '$.formed', r.data ->> '$.signed', ''), substr(r.day, 1, 10),
    coalesce((SELECT group_concat(target, ' ') FROM (SELECT DISTINCT target FROM link
        WHERE source = r.id AND field = 'matters' AND target != '' ORDER BY target)), ''), count(*)
FROM member m JOIN record r ON r.id = m.id WHERE m.list = 'all' GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A matter of the catalogue with what it counts for."""

    record: Matter
    field: str
    subjects: tuple[str, ...]
    score: Score


def plus(left: Score, right: Score, times: int = 1) -> Score:
    """Number by number."""
    return Score(**{f.name: getattr(left, f.name) + times * getattr(right, f.name) for f in fields(Score)})


def _matter_score(record: Matter, count: int) -> Score:
    if not due_on_website(record):
        return Score(matters=1, elsewhere=1)
    state = "covered" if count else "explained" if record.explained else "missing"
    return replace(Score(matters=1, due=1), **{state: 1})


def _matters(library: Library) -> Mapping[str, _Row]:
    rows = library.db.execute(
        "SELECT id, data, (SELECT count(*) FROM member WHERE list = 'matter:' || record.id) "
        "FROM record WHERE kind = 'matter' AND visible = 1 ORDER BY id"
    )
    subjects: dict[str, list[str]] = defaultdict(list)
    for matter, agency in library.db.execute(
        "SELECT DISTINCT source, target FROM link WHERE field = 'subjects' AND target != '' ORDER BY source, target"
    ):
        subjects[matter].append(agency)
    found = {}
    for matter_id, data, count in rows.fetchall():
        record = decode_record("matter", data)
        assert isinstance(record, Matter)
        found[matter_id] = _Row(
            record=record,
            field=canonical(record.field),
            subjects=tuple(subjects[matter_id]),
            score=_matter_score(record, count),
        )
    return found


class _Clock:
    """Which documents came in time. The limit of a matter goes before the general one; of several, the strictest."""

    def __init__(self, library: Library, matters: Mapping[str, _Row]) -> None:
        self.general, self.matters = library.profile.periods["主动公开"], matters
        self.calendar = library.profile.calendar
        self.due = cache(self._due)

    def _limits(self, names: str) -> Iterator[Period]:
        limits = [self.matters[name].record.limit for name in names.split() if name in self.matters]
        own = [
            Period(amount=limit.amount, unit=limit.unit, source=limit.text)
            for limit in limits
            if limit.counts_from_formation
        ]
        yield from own or [self.general]

    def _due(self, formed: str, names: str) -> date | None:
        day = date.fromisoformat(formed)
        if self.general.since and day < self.general.since:
            return None
        days = [limit.due(day, self.calendar) for limit in self._limits(names)]
        known = [d for d in days if d]
        return min(known) if len(known) == len(days) else None

    def score(self, formed: str, published: str, names: str, count: int) -> Score:
        due = self.due(formed, names) if formed else None
        if due is None:
            return Score(documents=count, unassessed=count)
        if date.fromisoformat(published) <= due:
            return Score(documents=count, on_time=count)
        return Score(documents=count, late=count)


class _Sums:
    """Scores by name, what was counted more than once, and the true total."""

    def __init__(self) -> None:
        self.rows: dict[str, Score] = defaultdict(Score)
        self.repeated, self.total = Score(), Score()

    def add(self, names: Iterable[str], score: Score) -> None:
        places = list(names) or [""]
        for name in places:
            self.rows[name] = plus(self.rows[name], score)
        self.repeated = plus(self.repeated, score, len(places) - 1)
        self.total = plus(self.total, score)


def _counted(library: Library) -> tuple[_Sums, _Sums]:
    by_agency, by_field, matters = _Sums(), _Sums(), _matters(library)
    clock = _Clock(library, matters)
    for row in matters.values():
        by_agency.add(row.subjects, row.score)
        by_field.add([row.field], row.score)
    for agency, formed, published, names, count in library.db.execute(_DOCUMENTS).fetchall():
        score = clock.score(formed, published, names, count)
        by_agency.add([agency], score)
        by_field.add(sorted({matters[n].field for n in names.split() if n in matters}), score)
    return by_agency, by_field


def _agencies(library: Library) -> Mapping[str, Link]:
    return {a.id: Link(text=a.title, url=a.url) for a in library.of_kind("agency")}


def _rows(sums: _Sums, names: Mapping[str, Link], nobody: str) -> tuple[ScoreRow, ...]:
    known = [(names.get(name, Link(text=nobody)), name, score) for name, score in sums.rows.items()]
    known.sort(key=lambda row: (not row[0].url, -row[2].due, -row[2].documents, row[1]))
    return tuple(ScoreRow(name=link, score=score) for link, _, score in known)


def score_tables(library: Library) -> tuple[ScoreTable, ScoreTable]:
    """By agency and by field."""
    by_agency, by_field = _counted(library)
    known = {name: Link(text=name, url=field_url(name)) for name in by_field.rows if name}
    return (
        ScoreTable(
            title="按机构",
            name="agency",
            rows=_rows(by_agency, _agencies(library), "没有写明机构"),
            repeated=by_agency.repeated,
            total=by_agency.total,
        ),
        ScoreTable(
            title="按领域",
            name="field",
            rows=_rows(by_field, known, "没有归入标准目录"),
            repeated=by_field.repeated,
            total=by_field.total,
        ),
    )
