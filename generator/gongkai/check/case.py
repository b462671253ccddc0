"""What a rule may look at: one record with its file, or the whole store on a given day."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from gongkai.chinese.quiet import quiet_args
from gongkai.model.finding import Finding, Rule
from gongkai.model.profile import Profile
from gongkai.model.record import Record
from gongkai.model.site import SiteConfig
from gongkai.model.source import Raw
from gongkai.store.rows import Summary, decode_record, decode_summary
from gongkai.store.store import get_meta


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One record as it stands in its file. No day: what depends on the day is asked of the `Desk`."""

    record: Record
    raw: Raw
    title: str
    profile: Profile

    def finding(self, rule: Rule, *keys: str | int, offset: int | None = None, **args: str | int) -> Finding:
        """A breach at a key of this record, or `offset` lines into its body."""
        return Finding(
            rule=rule.id,
            path=self.raw.path,
            keys=(*self.raw.keys, *keys),
            offset=offset,
            record=self.record.id,
            args=quiet_args(args),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A record as the store knows it."""

    summary: Summary
    path: str
    visible: bool = True

    @classmethod
    def stored(cls, summary: str | bytes, path: str, visible: int = 1) -> Standing:
        """From the columns of the store."""
        return cls(summary=decode_summary(summary), path=path, visible=visible == 1)

    @property
    def day(self) -> date:
        return date.fromisoformat(self.summary.day[:10])


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The whole portal on one day. `looked` collects what a rule looked at that may change by itself."""

    db: sqlite3.Connection
    site: SiteConfig
    profile: Profile
    today: date
    looked: set[str] = field(default_factory=set)

    @property
    def day(self) -> date:
        """The day. Who asks for it is asked again on another day."""
        self.looked.add("day")
        return self.today

    def visible(self, kind: str) -> Iterator[Standing]:
        """Every record of a kind that is published on this day, by id."""
        rows = self.db.execute(
            "SELECT summary, path FROM record WHERE kind = ? AND visible = 1 ORDER BY id", (kind,)
        )
        for summary, path in rows.fetchall():
            yield Standing.stored(summary, path)

    def visible_within(self, kind: str, start: str, end: str) -> Iterator[Standing]:
        """Every record of a kind that is published on this day and bears a day from `start` (ISO) to before `end`."""
        rows = self.db.execute(
            "SELECT summary, path FROM record WHERE kind = ? AND visible = 1 AND day >= ? AND day < ? ORDER BY +id",
            (kind, start, end),
        )
        for summary, path in rows.fetchall():
            yield Standing.stored(summary, path)

    def visible_marked(self, kind: str, field: str) -> Iterator[Standing]:
        """Every published record of a kind whose yes-or-no `field` says yes, by id. These are few: their index is asked."""
        rows = self.db.execute(
            f"SELECT summary, path FROM record WHERE +kind = ? AND visible = 1 AND data ->> '$.{field}' = 1 ORDER BY +id",
            (kind,),
        )
        for summary, path in rows.fetchall():
            yield Standing.stored(summary, path)

    def leaning(self, rule: Rule) -> str:
        """What the rule's `lean` said last: what its answers about all records rest on."""
        return get_meta(self.db, f"lean:{rule.id}")

    def standing(self, record_id: str) -> Standing | None:
        """A record that is published on this day."""
        row = self.db.execute(
            "SELECT summary, path FROM record WHERE id = ? AND visible = 1", (record_id,)
        ).fetchone()
        return Standing.stored(row[0], row[1]) if row else None

    def known(self, record_id: str) -> Standing | None:
        """A record, published on this day or not."""
        row = self.db.execute("SELECT summary, path, visible FROM record WHERE id = ?", (record_id,)).fetchone()
        return Standing.stored(*row) if row else None

    def pointing(self, target: str, field: str) -> tuple[Standing, ...]:
        """The published records that point to `target` through `field`, by day; none to where a word leads nowhere."""
        if not target:
            return ()
        rows = self.db.execute(
            "SELECT r.summary, r.path FROM link l JOIN record r ON r.id = l.source "
            "WHERE l.target = ? AND l.field = ? AND r.visible = 1 ORDER BY r.day, r.id",
            (target, field),
        )
        return tuple(Standing.stored(s, p) for s, p in rows.fetchall())

    def target(self, of: Standing, field: str) -> str:
        """The id to which the one word in `field` of a record leads; empty where it leads nowhere."""
        row = self.db.execute(
            "SELECT target FROM link WHERE source = ? AND field = ?", (of.summary.id, field)
        ).fetchone()
        return row[0] if row else ""

    def record(self, of: Standing) -> Record:
        """The whole record behind a summary."""
        (data,) = self.db.execute("SELECT data FROM record WHERE id = ?", (of.summary.id,)).fetchone()
        return decode_record(of.summary.kind, data)

    def finding(self, rule: Rule, of: Standing, *keys: str | int, **args: str | int) -> Finding:
        """A breach by a record of the store; the line is looked up later."""
        return Finding(rule=rule.id, path=of.path, record=of.summary.id, keys=keys, args=quiet_args(args))
