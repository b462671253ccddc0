"""The portal as its pages may see it: published records, by key, on one day."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from gongkai.model.kind import Kind, kinds
from gongkai.model.profile import Profile
from gongkai.model.record import Document, Record
from gongkai.model.relations import relations, relations_of
from gongkai.model.roll import Roll
from gongkai.model.site import SiteConfig
from gongkai.model.source import RawFile
from gongkai.model.state import State
from gongkai.plan.views import Item, Link, Tag
from gongkai.store.rows import Summary, decode_files, decode_outline, decode_record, decode_rolls, decode_summary
from gongkai.store.store import CHAIN

_ITEM = (
    "SELECT r.summary, a.title FROM {source} LEFT JOIN link l ON l.source = r.id AND l.field = 'agency' "
    "LEFT JOIN record a ON a.id = l.target "
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Full:
    """Everything about one record, for its own page alone."""

    summary: Summary
    kind: Kind
    record: Record
    path: str
    html: str
    text: str
    outline: tuple[tuple[int, str, str], ...]
    files: tuple[RawFile, ...]
    rolls: tuple[Roll, ...]


@dataclass(slots=True)
class Horizon:
    """The first day on which something that was looked at becomes something else."""

    day: date | None = None

    def see(self, until: date | None) -> None:
        if until is not None and (self.day is None or until < self.day):
            self.day = until


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """Reads by key from the store. What is asked of it also moves the `horizon` of the page being made."""

    db: sqlite3.Connection
    site: SiteConfig
    profile: Profile
    day: date
    horizon: Horizon = field(default_factory=Horizon)

    def tag(self, kind: Kind, facts: Mapping[str, str]) -> Tag | None:
        """The state of a record on this day."""
        state: State | None = kind.state(facts, self.day)
        if state is None:
            return None
        self.horizon.see(state.until)
        return Tag(
            label=state.label,
            tone=state.tone,
            start=facts.get("start", facts.get("held", ""))[:10],
            end=facts.get("end", facts.get("held", ""))[:10],
            words=state.words,
        )

    def item(self, summary: Summary, agency: str | None = None) -> Item:
        """A summary as a row."""
        kind = kinds()[summary.kind]
        return Item(
            id=summary.id,
            kind=kind.name,
            kind_title=kind.title,
            title=summary.title,
            url=summary.url,
            day=summary.day,
            agency=agency or "",
            state=self.tag(kind, summary.facts),
            facts=summary.facts,
        )

    def agency(self, record_id: str) -> str:
        """The proper name of the agency that published a record."""
        row = self.db.execute(
            "SELECT a.title FROM link l JOIN record a ON a.id = l.target WHERE l.source = ? AND l.field = 'agency'",
            (record_id,),
        ).fetchone()
        return row[0] if row else ""

    def full(self, record_id: str) -> Full | None:
        """A published record, or None."""
        row = self.db.execute(
            "SELECT summary, kind, data, path, html, text, outline, files, rolls FROM record "
            "WHERE id = ? AND visible = 1",
            (record_id,),
        ).fetchone()
        if row is None:
            return None
        return Full(
            summary=decode_summary(row[0]),
            kind=kinds()[row[1]],
            record=decode_record(row[1], row[2]),
            path=row[3],
            html=row[4],
            text=row[5],
            outline=decode_outline(row[6]),
            files=decode_files(row[7]),
            rolls=decode_rolls(row[8]),
        )

    def withdrawn(self, record_id: str) -> tuple[Summary, Document] | None:
        """A record of which only a notice is left, or None."""
        row = self.db.execute(
            "SELECT summary, kind, data FROM record WHERE id = ? AND visible = 2", (record_id,)
        ).fetchone()
        if row is None:
            return None
        record = decode_record(row[1], row[2])
        assert isinstance(record, Document)
        return decode_summary(row[0]), record

    def summary(self, record_id: str) -> Summary | None:
        """What neighbours may know of a published record."""
        row = self.db.execute("SELECT summary FROM record WHERE id = ? AND visible = 1", (record_id,)).fetchone()
        return decode_summary(row[0]) if row else None

    def kind_of(self, record_id: str) -> str:
        """The kind of a record, published or not; empty when it is gone."""
        row = self.db.execute("SELECT kind FROM record WHERE id = ?", (record_id,)).fetchone()
        return row[0] if row else ""

    def of_kind(self, kind: str) -> tuple[Summary, ...]:
        """All published records of a small kind, by id."""
        rows = self.db.execute("SELECT summary FROM record WHERE kind = ? AND visible = 1 ORDER BY id", (kind,))
        return tuple(decode_summary(row[0]) for row in rows.fetchall())

    def refs(self, record_id: str) -> dict[str, dict[str, Link]]:
        """What the words in each reference field lead to. Words that name nothing that is published are left out:

        what is not there may be a closed document whose file is broken today.
        """
        rows = self.db.execute(
            "SELECT l.field, l.word, l.target, r.title, r.summary, r.visible FROM link l "
            "LEFT JOIN record r ON r.id = l.target WHERE l.source = ? ORDER BY l.field, l.word",
            (record_id,),
        )
        found: dict[str, dict[str, Link]] = {}
        for name, word, _, title, summary, visible in rows.fetchall():
            if not visible:
                continue
            url = decode_summary(summary).url if summary else ""
            found.setdefault(name, {})[word] = Link(text=title or word, url=url)
        return found

    def hidden_words(self, record_id: str) -> frozenset[str]:
        """Words of a record that name nothing that is published, and so must not be shown."""
        rows = self.db.execute(
            "SELECT l.word FROM link l LEFT JOIN record r ON r.id = l.target "
            "WHERE l.source = ? AND coalesce(r.visible, 0) = 0",
            (record_id,),
        )
        return frozenset(row[0] for row in rows.fetchall())

    def near(self, record_id: str, kind: str) -> dict[str, tuple[Item, ...]]:
        """The neighbours of a record, forwards by field and backwards by reverse name; long reverses are lists."""
        found: dict[str, tuple[Item, ...]] = {}
        for relation in relations_of(kind):
            found[relation.field] = self._side(record_id, relation.field, "source", "target")
        for relation in relations():
            if relation.target in (kind, "*") and not relation.listed:
                found[relation.reverse] = self._merge(
                    found.get(relation.reverse, ()), self._side(record_id, relation.field, "target", "source")
                )
        return found

    def _side(self, record_id: str, name: str, here: str, there: str) -> tuple[Item, ...]:
        rows = self.db.execute(
            f"SELECT DISTINCT r.day, r.id, r.summary FROM link l JOIN record r ON r.id = l.{there} "
            f"WHERE l.{here} = ? AND l.field = ? AND r.visible = 1 ORDER BY r.day, r.id",
            (record_id, name),
        )
        return tuple(self.item(decode_summary(row[2])) for row in rows.fetchall())

    def chain(self, record_id: str) -> tuple[Item, ...]:
        """The published records that stand in one chain with this one, itself included, by day."""
        rows = self.db.execute(
            "SELECT r.summary FROM link l JOIN link o ON o.target = l.target JOIN record r ON r.id = o.source "
            "WHERE l.source = ? AND l.kind = ? AND r.visible = 1 ORDER BY r.day, r.id",
            (record_id, CHAIN),
        )
        return tuple(self.item(decode_summary(row[0])) for row in rows.fetchall())

    @staticmethod
    def _merge(first: tuple[Item, ...], second: tuple[Item, ...]) -> tuple[Item, ...]:
        both = {item.id: item for item in (*first, *second)}
        return tuple(sorted(both.values(), key=lambda item: (item.day, item.id)))

    def stretch(self, name: str, day: str, per: int) -> range:
        """The numbers of the parts, of `per` records each, on which the records of `day` stand: often several."""
        before, upto = self.db.execute(
            "SELECT coalesce(sum(day < ?1), 0), count(*) FROM member WHERE list = ?2 AND day <= ?1", (day, name)
        ).fetchone()
        return range(before // per + 1, max(upto - 1, before) // per + 2)

    def size(self, name: str) -> int:
        """How many records stand in a list."""
        row = self.db.execute("SELECT count(*) FROM member WHERE list = ?", (name,)).fetchone()
        return int(row[0])

    def part(self, name: str, start: int, count: int) -> tuple[Item, ...]:
        """Records number `start`… of a list, counted from the oldest, in that order."""
        rows = self.db.execute(
            _ITEM.format(
                source="(SELECT id, day AS d FROM member WHERE list = ? ORDER BY day, id LIMIT ? OFFSET ?) m "
                "JOIN record r ON r.id = m.id"
            )
            + "ORDER BY r.day, r.id",
            (name, count, start),
        )
        return tuple(self.item(decode_summary(s), agency) for s, agency in rows.fetchall())

    def latest(self, name: str, count: int) -> tuple[Item, ...]:
        """The newest records of a list, newest first."""
        rows = self.db.execute(
            _ITEM.format(
                source="(SELECT id FROM member WHERE list = ? ORDER BY day DESC, id DESC LIMIT ?) m "
                "JOIN record r ON r.id = m.id"
            )
            + "ORDER BY r.day DESC, r.id DESC",
            (name, count),
        )
        return tuple(self.item(decode_summary(s), agency) for s, agency in rows.fetchall())

    def lists(self, prefix: str) -> tuple[tuple[str, int], ...]:
        """The lists whose name begins with `prefix:`, and their sizes."""
        rows = self.db.execute(
            "SELECT list, count(*) FROM member WHERE list > ? AND list < ? GROUP BY list ORDER BY list",
            (f"{prefix}:", f"{prefix};"),
        )
        return tuple(rows.fetchall())

    def subjects(self, kind: str, prefix: str = "") -> tuple[str, ...]:
        """What the pages of a kind were about in the last release: some of it may be gone."""
        rows = self.db.execute("SELECT DISTINCT subject FROM page WHERE kind = ? ORDER BY subject", (kind,))
        return tuple(row[0] for row in rows.fetchall() if row[0].startswith(prefix))
