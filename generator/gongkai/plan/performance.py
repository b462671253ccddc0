"""Shares and dates that the inspection asks for, measured in the store."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from gongkai.model.freshness import Watch
from gongkai.model.kind import kinds
from gongkai.model.period import months_later
from gongkai.plan.assessment import score_tables
from gongkai.plan.library import Library
from gongkai.plan.views_catalogue import ScoreRow
from gongkai.store.members import newest_day

# Policies that must be interpreted: their agency's name, their day, and whether an interpretation is published.
_INTERPRETED = """
SELECT coalesce((SELECT a.title FROM link l JOIN record a ON a.id = l.target
        WHERE l.source = r.id AND l.field = 'agency'), ''), substr(r.day, 1, 10),
    EXISTS (SELECT 1 FROM link l JOIN record i ON i.id = l.source
        WHERE l.target = r.id AND l.field = 'of' AND i.visible = 1)
FROM record r WHERE r.kind = 'policy' AND r.visible = 1 AND r.summary ->> '$.facts.to_interpret' = '是'
    AND NOT EXISTS (SELECT 1 FROM json_each(coalesce(r.data ->> '$.waivers', '[]')) w WHERE w.value ->> '$.rule' = ?)
"""
# Who has leave to do without an interpretation, by an approved 豁免 from this rule, is not asked for one.
_WAIVABLE = "GK301"


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many there should be by now, how many of them there are, and of how many nobody can tell."""

    due: int
    done: int
    unknown: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpreted:
    """By agency's name: policies that should have their interpretation by now, and those that have it."""

    due: Counter[str]
    done: Counter[str]
    unknown: int

    @property
    def share(self) -> Share:
        return Share(due=self.due.total(), done=self.done.total(), unknown=self.unknown)


def interpreted(library: Library) -> Interpreted:
    """What is still within its period and not yet interpreted is not due."""
    due, done, unknown = Counter[str](), Counter[str](), 0
    period, calendar = library.profile.periods["解读"], library.profile.calendar
    for agency, day, there in library.db.execute(_INTERPRETED, (_WAIVABLE,)).fetchall():
        last = period.due(date.fromisoformat(day), calendar)
        unknown += last is None and not there
        due[agency] += there or (last is not None and last < library.day)
        done[agency] += there
    return Interpreted(due=due, done=done, unknown=unknown)


def last_day(library: Library, watch: Watch) -> tuple[date | None, date | None]:
    """The newest day of a list, and the last day until which that is fresh enough."""
    day = newest_day(library.db, watch.list)
    period = library.profile.periods[watch.period]
    return day, period.due(day, library.profile.calendar) if day else None


def within_year(library: Library, lists: tuple[str, ...]) -> int:
    """Documents of these lists in the twelve months up to this day."""
    since = months_later(library.day, -12).isoformat()
    marks = ",".join("?" * len(lists))
    (count,) = library.db.execute(
        f"SELECT count(*) FROM member WHERE list IN ({marks}) AND day > ?", (*lists, since)
    ).fetchone()
    return int(count)


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """The rows of the assessment by agency, and the shares of the whole portal."""

    rows: tuple[ScoreRow, ...]
    published: Share
    in_time: Share


def covered(library: Library) -> Covered:
    """A matter without documents counts as covered where the catalogue says why there are none."""
    table, _ = score_tables(library)
    total = table.total
    return Covered(
        rows=table.rows,
        published=Share(due=total.due, done=total.covered + total.explained),
        in_time=Share(due=total.on_time + total.late, done=total.on_time, unknown=total.unassessed),
    )


def late_tasks(library: Library) -> tuple[tuple[str, str], ...]:
    """Key tasks past their day: id and title."""
    found = []
    for task in library.of_kind("key_task"):
        tag = library.tag(kinds()[task.kind], task.facts)
        if tag and tag.tone == "off":
            found.append((task.id, task.title))
    return tuple(found)
