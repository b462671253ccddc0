"""Term lists as files: postings in, payloads out.

A term is the top `bits` bits of its number: enough that two of the terms that are there hardly ever meet. The first of
these choose the shard. A shard holds its terms in order, as codes of bits (`bits.py`):

    gamma(1 + terms), then for each term:
    rice(gap to the term before, the first from the shard's start; `gap_bits`)
    gamma(2 * units + long)
    unless long, for each unit: rice(gap - 1, the first from -1; by rice_parameter), the 3 bits of its weight behind

Long lists have a file of their own, named by their term, so that a rare term costs no more than itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from gongkai.index.search.bits import UNIT, Ints, floor_log2, put, rice_parameter, row, words
from gongkai.index.search.postings import MOST_UNITS, Postings, ranges

_RANGES = 64
# Bits of the longest list inside a shard, and of a shard on average. A query reads a shard for each of its terms, a new
# document rewrites all those of the smallest segment: they are few and large in one of up to FEW units.
FEW = 256
_LONG, _SHARD, _SHARD_OF_FEW = 6_000, 5_000, 11_000
# Bits of a term beyond those that tell as many terms apart as there are postings.
_SPARE = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a segment is cut: `units` in it, `bits` of a term, `shard_bits` of these for the shard, `gap_bits`."""

    units: int
    bits: int
    shard_bits: int
    gap_bits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lists:
    """Terms in order with their postings in a row: list i has `counts[i]` codes from `starts[i]` on."""

    terms: Ints
    counts: Ints
    starts: Ints
    zeros: Ints
    width: Ints
    value: Ints

    @property
    def ends(self) -> Ints:
        """Bits up to the end of each posting; one more at the front."""
        return np.append(0, np.cumsum(self.zeros + self.width + 1))

    @property
    def sizes(self) -> Ints:
        """Bits of each list."""
        ends = self.ends
        sizes: Ints = ends[self.starts + self.counts] - ends[self.starts]
        return sizes


def _cut(found: Postings, units: int, bits: int) -> _Lists:
    """Postings in order as lists of codes; terms that meet in their first bits become one."""
    low = found & np.uint64(0xFFFFFFFF)
    short = np.sort(found >> np.uint64(64 - bits) << np.uint64(32) | low)
    last = np.ones(len(short), bool)
    last[:-1] = short[1:] >> np.uint64(3) != short[:-1] >> np.uint64(3)
    short = short[last]
    terms = (short >> np.uint64(32)).astype(np.int64)
    places = (short >> np.uint64(3) & np.uint64(MOST_UNITS - 1)).astype(np.int64)
    first = np.ones(len(terms), bool)
    first[1:] = terms[1:] != terms[:-1]
    starts = np.flatnonzero(first)
    counts = np.diff(np.append(starts, len(terms)))
    gaps = np.diff(places, prepend=-1) - 1
    gaps[starts] = places[starts]
    rice = np.repeat(rice_parameter(units, counts), counts)
    rest = gaps & ((1 << rice) - 1)
    value = rest << 3 | (short & np.uint64(7)).astype(np.int64)
    return _Lists(
        terms=terms[starts], counts=counts, starts=starts, zeros=gaps >> rice, width=rice + 3, value=value
    )


def _layout(units: int, blocks: Sequence[Postings]) -> Layout:
    """Sizes are reckoned from a sixteenth of the terms: their numbers are spread evenly."""
    total = sum(len(block) for block in blocks)
    bits = min(32, max(int(total).bit_length() + _SPARE, 12))
    sample = next(ranges(blocks, 16))
    lists = _cut(sample, units, bits)
    sizes = lists.sizes
    volume = 16 * int(sizes[sizes <= _LONG].sum() + 20 * len(sizes))
    size = _SHARD_OF_FEW if units <= FEW else _SHARD
    shard_bits = min(max(round(np.log2(max(volume, 1) / size)), 0), bits - 4, 20)
    gap = (1 << bits) // max(16 * len(lists.terms), 1)
    return Layout(units=units, bits=bits, shard_bits=int(shard_bits), gap_bits=max(gap.bit_length() - 1, 0))


def layout_and_files(units: int, blocks: Sequence[Postings]) -> tuple[Layout, Iterator[tuple[str, bytes]]]:
    """The layout, and payloads by name: `t5` for shard 5, `w3f2` for the long list of term 0x3f2."""
    layout = _layout(units, blocks)
    return layout, _files(blocks, layout)


def _files(blocks: Sequence[Postings], layout: Layout) -> Iterator[tuple[str, bytes]]:
    count = min(_RANGES, 1 << layout.shard_bits)
    for number, found in enumerate(ranges(blocks, count)):
        lists = _cut(found, layout.units, layout.bits)
        long = lists.sizes > _LONG
        each = (1 << layout.shard_bits) // count
        yield from _shards(lists, long, layout, range(number * each, (number + 1) * each))
        yield from _long_lists(lists, np.flatnonzero(long))


def _long_lists(lists: _Lists, long: Ints) -> Iterator[tuple[str, bytes]]:
    for one in long.tolist():
        part = slice(lists.starts[one], lists.starts[one] + lists.counts[one])
        yield f"w{lists.terms[one]:x}", row(lists.zeros[part], lists.width[part], lists.value[part])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Codes:
    zeros: Ints
    width: Ints
    value: Ints

    @property
    def size(self) -> Ints:
        return self.zeros + self.width + 1


def _gamma(number: Ints) -> _Codes:
    log = floor_log2(number)
    return _Codes(zeros=log, width=log, value=number - (1 << log))


def _rice(number: Ints, k: int) -> _Codes:
    return _Codes(zeros=number >> k, width=np.full(len(number), k), value=number & ((1 << k) - 1))


def _shards(
    lists: _Lists, long: npt.NDArray[np.bool_], layout: Layout, numbers: range
) -> Iterator[tuple[str, bytes]]:
    """The shards of a range of terms: codes of the whole range are laid out at once, each shard from a whole unit on."""
    inside = layout.bits - layout.shard_bits
    shard = (lists.terms >> inside) - numbers.start
    first = np.searchsorted(shard, np.arange(len(numbers) + 1))
    before = np.append(0, lists.terms[:-1])
    opening = np.zeros(len(shard), bool)
    opening[first[:-1][np.diff(first) > 0]] = True
    before[opening] = (shard[opening] + numbers.start) << inside
    heads = _gamma(np.diff(first) + 1)
    gap, count = _rice(lists.terms - before, layout.gap_bits), _gamma(2 * lists.counts + long)
    body = np.where(long, 0, lists.sizes)
    ends = np.append(0, np.cumsum(gap.size + count.size + body))
    # Where a shard begins: behind the terms before it, the heads before it and what fills their last units.
    sizes = heads.size + ends[first[1:]] - ends[first[:-1]]
    whole = -(-sizes // UNIT) * UNIT
    start = np.append(0, np.cumsum(whole))
    bits = np.zeros(start[-1], np.uint8)
    put(bits, start[:-1], heads.zeros, heads.width, heads.value)
    at = ends[:-1] - ends[first[shard]] + start[shard] + heads.size[shard]
    put(bits, at, gap.zeros, gap.width, gap.value)
    put(bits, at + gap.size, count.zeros, count.width, count.value)
    _postings(bits, lists, long, at + gap.size + count.size)
    data = words(bits)
    for number, low, high in zip(numbers, start[:-1] // UNIT * 2, start[1:] // UNIT * 2, strict=True):
        yield f"t{number}", data[low:high]


def _postings(bits: npt.NDArray[np.uint8], lists: _Lists, long: npt.NDArray[np.bool_], at: Ints) -> None:
    """Write the lists that are not long, each at its place."""
    ends = lists.ends
    start = np.repeat(at - ends[lists.starts], lists.counts) + ends[:-1]
    kept = np.flatnonzero(~np.repeat(long, lists.counts))
    put(bits, start[kept], lists.zeros[kept], lists.width[kept], lists.value[kept])
