"""A segment of the index: units in, files out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from gongkai.index.search.chunks import chunk_size, chunks
from gongkai.index.search.facets import facets, packed_days, packed_list
from gongkai.index.search.postings import postings
from gongkai.index.search.script import packed, pushed
from gongkai.index.search.shards import FEW, layout_and_files
from gongkai.index.search.unit import Unit, Words

_FOLDER = 256
_LARGE, _SMALL = 1024, 32


def segments_of(records: int) -> Iterator[tuple[str, int, int]]:
    """Name, first and end of each segment by rank of records: equal sets give equal segments, however they came about.

    `a` holds a multiple of 1,024 records, `b` a multiple of 32 of the rest, `c` what is left: a new document rewrites
    `c`, every 32nd `b`, every 1,024th `a`.
    """
    large, small = records // _LARGE * _LARGE, records // _SMALL * _SMALL
    yield from (("a", 0, large), ("b", large, small), ("c", small, records))


def in_order(units: Sequence[Unit]) -> list[Unit]:
    """What is alike stands together, so that the lists of facets are runs. Few units stand as they came: there the next
    one shall move no other."""
    if len(units) <= FEW:
        return list(units)
    return sorted(units, key=lambda unit: (unit.kind, unit.agency, unit.day, unit.record))


def path(segment: str, name: str) -> str:
    """Where a file of a segment lies, below the folder of the search: at most 256 shards or chunks in a folder."""
    kind, rest = name[:1], name[1:]
    if kind not in "tdw":
        return f"{segment}/{name}.js"
    return f"{segment}/{kind}{int(rest, 16 if kind == 'w' else 10) // _FOLDER:x}/{name}.js"


def stamp_of(units: Sequence[Unit]) -> str:
    """Of the numbering of units: files of a segment with another stamp speak of other documents."""
    return blake2b("\n".join(unit.url for unit in units).encode(), digest_size=6).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentFiles:
    """What the manifest says of a segment, and its files by path."""

    name: str
    stamp: str
    head: Mapping[str, Any]
    files: Iterator[tuple[str, bytes]]


def segment_files(name: str, found: Sequence[Unit], words: Words) -> SegmentFiles:
    """A segment of units, which may come in any order."""
    units = in_order(found)
    layout, lists = layout_and_files(len(units), postings(units, words))
    narrowing = facets(units)
    more = [place for place, unit in enumerate(units) if not unit.first]
    size = chunk_size(units)
    head = {
        "units": layout.units,
        "bits": layout.bits,
        "shards": layout.shard_bits,
        "gap": layout.gap_bits,
        "chunk": size,
        "facets": list(narrowing),
        "more": [len(more), packed_list(more, len(units))],
    }
    stamp = stamp_of(units)

    def files() -> Iterator[tuple[str, bytes]]:
        for file, payload in (*lists, ("y", packed_days(units))):
            yield path(name, file), packed(name, stamp, file, payload)
        for number, values in enumerate(narrowing.values()):
            yield path(name, f"f{number}"), pushed(name, stamp, f"f{number}", values)
        # Where units only join at the end, the words of those before are not written anew for a new numbering.
        own = "" if len(units) <= FEW else stamp
        for file, rows in chunks(units, size):
            yield path(name, file), pushed(name, own, file, rows)

    return SegmentFiles(name=name, stamp=stamp, head=head, files=files())
