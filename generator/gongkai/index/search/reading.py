"""Files of the index back into lists: the twin of the first half of `theme/assets/js/search-core.js`.

What is missing or damaged is counted and left out; nothing is raised.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, TypeVar

import msgspec
import numpy as np
import numpy.typing as npt

from gongkai.index.search.bits import FIRST, UNIT, Ints, parameter_of
from gongkai.index.search.script import OPEN
from gongkai.index.search.segment import path

Load = Callable[[str], bytes | None]
T = TypeVar("T")
_END = ");\n"
_CELLS = 9
DAMAGED = (ValueError, TypeError, LookupError)


def entry_of(data: bytes) -> Any:
    """The argument of the one call in a script of the index. Raises ValueError where it is none."""
    text = data.removeprefix(codecs.BOM_UTF16_LE).decode("utf-16-le")
    if not (text.startswith(OPEN) and text.endswith(_END)):
        raise ValueError("not a file of the index")
    return msgspec.json.decode(text[len(OPEN) : -len(_END)])


class Reader:
    """The codes of `bits.py` one after the other. Raises ValueError behind the end."""

    def __init__(self, payload: str) -> None:
        units = np.frombuffer(payload.encode("utf-16-le"), "<u2").astype(np.int32) - FIRST
        bits = (units[:, None] >> np.arange(UNIT - 1, -1, -1)) & 1
        # As text: looking for the next one and reading a number are single steps of the interpreter.
        self._bits = (bits + ord("0")).astype(np.uint8).tobytes().decode("ascii")
        self._at = 0

    def bits(self, count: int) -> int:
        start, self._at = self._at, self._at + count
        if self._at > len(self._bits):
            raise ValueError("too short")
        return int(self._bits[start : self._at], 2) if count else 0

    def _zeros(self) -> int:
        start, one = self._at, self._bits.index("1", self._at)
        self._at = one + 1
        return one - start

    def rice(self, k: int) -> int:
        return (self._zeros() << k) + self.bits(k)

    def gamma(self) -> int:
        log = self._zeros()
        return (1 << log) + self.bits(log)


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """A list of units, ascending, each with its weight (none where the list has no weights)."""

    units: Ints
    weights: Ints


def places(read: Reader, total: int, count: int, *, weighted: bool) -> Places:
    """The next list. Raises ValueError if it is damaged."""
    k = parameter_of(total, count)
    at, units, weights = -1, [], []
    for _ in range(count):
        at += read.rice(k) + 1
        units.append(at)
        if weighted:
            weights.append(read.bits(3))
    if at >= total:
        raise ValueError("not of this segment")
    return Places(units=np.array(units, np.int64), weights=np.array(weights, np.int64))


@dataclass(slots=True, kw_only=True)
class Entry:
    """A term in a segment: how many units hold it, and which; of a long list these come from another file."""

    key: int
    count: int
    long: bool
    wanted: bool = False
    places: Places | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A segment as the manifest tells of it. `record`: for each unit a number of its record."""

    name: str
    stamp: str
    units: int
    bits: int
    shard_bits: int
    gap_bits: int
    chunk: int
    facets: tuple[str, ...]
    more: npt.NDArray[np.bool_]
    record: Ints


def _segment(name: str, stamp: str, head: Mapping[str, Any]) -> Segment:
    count, packed = head["more"]
    more = np.zeros(head["units"], bool)
    if count:
        more[places(Reader(packed), head["units"], count, weighted=False).units] = True
    return Segment(
        name=name,
        stamp=stamp,
        units=head["units"],
        bits=head["bits"],
        shard_bits=head["shards"],
        gap_bits=head["gap"],
        chunk=head["chunk"],
        facets=tuple(head["facets"]),
        more=more,
        record=np.cumsum(~more),
    )


def _shard(payload: str, segment: Segment, number: int, wanted: Sequence[int]) -> Iterator[Entry]:
    """The entries of a shard for `wanted` terms, ascending."""
    read = Reader(payload)
    key = number << segment.bits - segment.shard_bits
    for _ in range(read.gamma() - 1):
        key += read.rice(segment.gap_bits)
        if key > wanted[-1]:
            break
        said = read.gamma()
        entry = Entry(key=key, count=said >> 1, long=bool(said & 1))
        if not entry.long:
            entry.places = places(read, segment.units, entry.count, weighted=True)
        if key in wanted:
            yield entry


@dataclass(slots=True, kw_only=True)
class Files:
    """The files of an index; `lost` are those that were missing or damaged."""

    load: Load
    lost: set[str] = field(default_factory=set)
    _kept: dict[str, Any] = field(default_factory=dict)

    def segments(self) -> tuple[Segment, ...] | None:
        """Those of the manifest; None where there is no index."""
        data = self.load("manifest.js")
        try:
            return tuple(_segment(*row) for row in entry_of(data)[1]["segments"]) if data is not None else None
        except DAMAGED:
            return None

    def _tried(self, file: str, act: Callable[[], T], otherwise: T) -> T:
        try:
            return act()
        except DAMAGED:
            self.lost.add(file)
            return otherwise

    def _content(self, segment: Segment, name: str) -> Any:
        file = path(segment.name, name)
        if file not in self._kept:
            data = self.load(file)
            if data is None:
                raise LookupError(file)
            entry = entry_of(data)
            if entry[1] and entry[1] != segment.stamp:
                raise ValueError("of another numbering")
            self._kept[file] = entry[3]
        return self._kept[file]

    def look(self, segment: Segment, keys: Sequence[int]) -> list[Entry | None]:
        """For each term of 32 bits its entry, if it is there."""
        short = [key >> 32 - segment.bits for key in keys]
        inside = segment.bits - segment.shard_bits
        found: dict[int, Entry] = {}
        for number, some in groupby(sorted(set(short)), lambda key: key >> inside):
            found |= {entry.key: entry for entry in self._shard(segment, number, list(some))}
        return [found.get(key) for key in short]

    def _shard(self, segment: Segment, number: int, wanted: Sequence[int]) -> list[Entry]:
        name = f"t{number}"

        def read() -> list[Entry]:
            return list(_shard(self._content(segment, name), segment, number, wanted))

        return self._tried(path(segment.name, name), read, [])

    def fetch(self, segment: Segment, entries: Sequence[Entry | None]) -> None:
        """Bring the long lists that are wanted."""
        for entry in entries:
            if entry and entry.wanted and entry.places is None:
                entry.places = self._long(segment, entry)

    def _long(self, segment: Segment, entry: Entry) -> Places | None:
        name = f"w{entry.key:x}"

        def read() -> Places:
            return places(Reader(self._content(segment, name)), segment.units, entry.count, weighted=True)

        return self._tried(path(segment.name, name), read, None)

    def row(self, segment: Segment, unit: int) -> Sequence[Any] | None:
        """What a hit shows (chunks.py)."""
        name = f"d{unit // segment.chunk}"

        def read() -> Sequence[Any] | None:
            row: Sequence[Any] = self._content(segment, name)[unit % segment.chunk]
            if len(row) != _CELLS:
                raise ValueError("not a row")
            return row

        return self._tried(path(segment.name, name), read, None)

    def facet(self, segment: Segment, name: str) -> list[tuple[str, Ints]]:
        """The values of a facet with the units that have them."""
        if name not in segment.facets:
            return []
        file = f"f{segment.facets.index(name)}"

        def read() -> list[tuple[str, Ints]]:
            return [
                (value, places(Reader(packed), segment.units, count, weighted=False).units)
                for value, count, packed in self._content(segment, file)
            ]

        return self._tried(path(segment.name, file), read, [])

    def days(self, segment: Segment) -> Ints:
        """The day of each unit as an ordinal; 0 where it has none."""

        def read() -> Ints:
            reader = Reader(self._content(segment, "y"))
            codes = np.fromiter((reader.gamma() - 1 for _ in range(segment.units)), np.int64)
            return np.cumsum(np.where(codes & 1, -(codes + 1 >> 1), codes >> 1))

        return self._tried(path(segment.name, "y"), read, np.zeros(segment.units, np.int64))
