"""Searching without a browser: the twin of `open` and `query` in `theme/assets/js/search-core.js`.

The same query over the same files gives the same hits in the same order; a test holds the two together. What is
missing or damaged gives fewer results and is counted, as there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress

import numpy as np
import numpy.typing as npt

from gongkai.chinese.script import simplified
from gongkai.index.search.asking import Asked, parse
from gongkai.index.search.folding import even
from gongkai.index.search.ranking import Hit, by_score, choose, rank, reread, weigh
from gongkai.index.search.reading import Entry, Files, Load, Segment
from gongkai.index.search.terms import TEXT, term, tokens

Flags = npt.NDArray[np.bool_]
Filters = Mapping[str, Sequence[str]]
_ENOUGH, _REACH, _PAGE, _LOOKED = 10, 20, 10, 60


@dataclass(slots=True, kw_only=True)
class Answer:
    """What a query found. `hits`: what is known to be one, or not looked at; `first`: the first page of them.

    `every`: the hits before filters, of which `filters` leave those that are shown.
    """

    index: Index
    asked: Asked
    by_day: bool
    every: list[Hit]
    filters: Filters
    hits: list[Hit]
    first: list[Hit]

    @property
    def files(self) -> Files:
        """The files of the index."""
        return self.index.files

    @property
    def full(self) -> int:
        """How many hold all of the query."""
        if self.asked.phrases or self.asked.numbered:
            return len(self.hits)
        return sum(hit.share > 0.999 for hit in self.hits)

    @property
    def absent(self) -> tuple[str, ...]:
        """Words that stand nowhere."""
        return tuple(part.word for part in self.asked.words if not part.count)

    @property
    def failed(self) -> int:
        """How many files of the index were missing or damaged."""
        return len(self.files.lost)

    def page(self, start: int) -> list[Hit]:
        """Hits from `start` on, with their words; what is not one after all leaves `hits`. The first page comes from a
        wider choice; quotations are looked up in the texts, up to 60 of them."""
        known: list[Hit] = []
        at = start
        deep = _LOOKED if self.asked.phrases else 1
        while at < min(len(self.hits), start + deep) and len(known) < _PAGE:
            step = _REACH if not (start or self.by_day or self.asked.phrases) and self.asked.question else _PAGE
            some = self._read(self.hits[at : at + step])
            known += some if self.by_day and not self.asked.phrases else reread(self.asked, some)
            at += step
        self.hits[start:at] = known
        return known[:_PAGE]

    def _read(self, hits: Iterable[Hit]) -> list[Hit]:
        return [hit for hit in hits if _told(self.files, hit)]

    def counts(self, name: str) -> list[tuple[str, int]]:
        """How many of the hits have each value of a facet, the most first. What a facet is narrowed by itself does not
        count: its other values could be added."""
        rest = {facet: values for facet, values in self.filters.items() if facet != name}
        hits = self.index.narrowed(self.every, rest, self.asked) if name in self.filters else self.hits
        sums: Counter[str] = Counter()
        of: dict[str, set[int]] = {segment.name: set() for segment in self.index.segments}
        for hit in hits:
            of[hit.segment.name].add(hit.unit)
        for segment in self.index.segments:
            for value, units in self.files.facet(segment, name):
                sums[value] += len(of[segment.name].intersection(units.tolist()))
        return sorted(((v, count) for v, count in sums.items() if count), key=lambda row: (-row[1], row[0]))


def _told(files: Files, hit: Hit) -> bool:
    """Give a hit its words; whether they are there."""
    row = files.row(hit.segment, hit.unit)
    if row is None:
        return False
    hit.url, hit.title, hit.heading, hit.kind, hit.agency, hit.number, hit.day, state, hit.text = row
    hit.state = tuple(state)
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """An index that can be asked."""

    files: Files
    segments: tuple[Segment, ...]

    def query(self, text: str, filters: Filters | None = None, *, by_day: bool = False) -> Answer:
        """The hits of a query; `filters`: facet to values, any of which will do."""
        self.files.lost.clear()
        asked, found = self._understood(text)
        asked, kept = asked.settled()
        found = [list(compress(entries, kept)) for entries in found]
        choose(asked.parts, found)
        wanted = filters or {}
        every = [
            hit
            for segment, entries in zip(self.segments, found, strict=True)
            for hit in self._hits(segment, entries, asked, every=bool(wanted or asked.agency), by_day=by_day)
        ]
        hits = self.narrowed(every, wanted, asked)
        answer = Answer(
            index=self,
            asked=asked,
            by_day=by_day,
            every=every,
            filters=wanted,
            hits=self._by_day(hits) if by_day else by_score(hits),
            first=[],
        )
        answer.first = answer.page(0)
        return answer

    def narrowed(self, hits: Iterable[Hit], filters: Filters, asked: Asked) -> list[Hit]:
        """The hits that filters, and the agency that a query names, allow."""
        open_to = {segment.name: self._allowed(segment, filters, asked.agency) for segment in self.segments}
        return [hit for hit in hits if open_to[hit.segment.name][hit.unit]]

    def _understood(self, text: str) -> tuple[Asked, list[list[Entry | None]]]:
        """The query, read as traditional script if too few of its words exist."""
        asked = parse(text)
        found = self._look(asked)
        simple = simplified(text) if asked.sparse else text
        if simple == text:
            return asked, found
        asked = parse(simple)
        return asked, self._look(asked)

    def _look(self, asked: Asked) -> list[list[Entry | None]]:
        """The lists of each segment. The first is the largest: the terms that are rarest there are enough for the others."""
        keys = [part.key for part in asked.parts]
        found: list[list[Entry | None]] = []
        rare = list(range(len(keys)))
        for segment in self.segments:
            some = dict(zip(rare, self.files.look(segment, [keys[at] for at in rare]), strict=True))
            found.append([some.get(at) for at in range(len(keys))])
            if len(found) == 1:
                rare = sorted(rare, key=lambda at: entry.count if (entry := found[0][at]) else 0)[:_ENOUGH]
        weigh(asked.parts, found, sum(segment.units for segment in self.segments))
        return found

    def _hits(
        self, segment: Segment, entries: Sequence[Entry | None], asked: Asked, *, every: bool, by_day: bool
    ) -> Iterator[Hit]:
        """The hits of a segment; `every` record where nothing but filters is asked for."""
        shut = self._refused(segment, asked.without)
        least = 0.999 if asked.phrases else 0.6 if by_day else 0.1 if asked.question else 0.3
        some: Iterable[Hit] = ()
        if asked.parts:
            self.files.fetch(segment, entries)
            some = rank(segment, entries, asked)
        elif every:
            some = _everything(segment)
        return (hit for hit in some if not shut[hit.unit] and hit.share >= least)

    def _allowed(self, segment: Segment, filters: Filters, agency: str) -> Flags:
        """The units that a word of a field or a filter allows."""
        wanted = [(name, set(values).__contains__) for name, values in filters.items()]
        if agency:
            wanted.append(("机关", lambda value: agency in even(str(value))))
        allowed = np.ones(segment.units, bool)
        for name, fits in wanted:
            some = np.zeros(segment.units, bool)
            for value, units in self.files.facet(segment, name):
                some[units] |= fits(value)
            allowed &= some
        return allowed

    def _refused(self, segment: Segment, without: Sequence[str]) -> Flags:
        """Units that hold every part of one of the words that must not be there."""
        shut = np.zeros(segment.units, bool)
        for word in without:
            entries = self.files.look(segment, [term(part, TEXT) for part in tokens(word)])
            for entry in filter(None, entries):
                entry.wanted = True
            self.files.fetch(segment, entries)
            held = [entry.places.units for entry in entries if entry and entry.places]
            if held:
                shut |= np.bincount(np.concatenate(held), minlength=segment.units) == len(entries)
        return shut

    def _by_day(self, hits: Iterable[Hit]) -> list[Hit]:
        days = {segment.name: self.files.days(segment) for segment in self.segments}
        some = sorted(hits, key=lambda hit: -hit.score)
        return sorted(some, key=lambda hit: -int(days[hit.segment.name][hit.unit]))


def _everything(segment: Segment) -> Iterator[Hit]:
    """Every record, where filters alone are asked for."""
    for unit in np.flatnonzero(~segment.more).tolist():
        yield Hit(segment=segment, unit=unit, share=1.0, score=1.0)


def open_index(load: Load) -> Index | None:
    """The index whose files `load` brings by their paths below search/; None where there is none."""
    files = Files(load=load)
    segments = files.segments()
    return None if segments is None else Index(files=files, segments=segments)
