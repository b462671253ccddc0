"""Which unit holds which term, and how much it counts there.

A posting is a number: term << 32 | unit << 3 | weight. Blocks of units are sorted on their own and merged by ranges of
terms, so the memory is that of the postings and not of the sorting.

Weights, 3 bits. The browser's factors for them are in `search-core.js`:
0 a word of the same meaning stands there, 4 in the title; 1 to 4 the text, by BM25 with a fixed length (so that a new
document changes no old weight); 5 the title; 6 and 7 title and text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from gongkai.chinese.script import simplified
from gongkai.index.search.folding import fold
from gongkai.index.search.terms import Codes, Places, characters, numbers, own_numbers, spoken, text_terms
from gongkai.index.search.unit import Unit, Words

Postings = npt.NDArray[np.uint64]

MOST_UNITS = 1 << 29
_BLOCK = 4096
# BM25's k1 and b, the fixed length in terms, and the shortest that counts.
_K1, _B, _LENGTH, _SHORTEST = 1.2, 0.75, 200, 40
# Characters of a title that a query of one character is to find.
_SHORT = 16
# Impacts between the four weights of a text; endless repetition would have 2.2.
_STEPS = (0.7, 1.0, 1.4)
_ALSO, _ALSO_TITLE, _TITLE, _BOTH, _BOTH_STRONG = 0, 4, 5, 6, 7


def postings(units: Sequence[Unit], words: Words) -> list[Postings]:
    """The postings of units by position, in sorted blocks."""
    return [
        _block(units[start : start + _BLOCK], words) + np.uint64(start << 3)
        for start in range(0, len(units), _BLOCK)
    ]


def _block(units: Sequence[Unit], words: Words) -> Postings:
    texts = [fold(_text(unit)) for unit in units]
    titles = [fold(_title(unit)) for unit in units]
    titled = [" ".join(sorted(words.found(title))) for title in titles]
    also = [" ".join(sorted(words.found(fold(f"{unit.title}\n{unit.text}")))) for unit in units]
    return _joined(
        [
            _body(*text_terms(texts), len(units)),
            _flat(*text_terms(titles), _TITLE),
            _flat(*text_terms(also), _ALSO),
            _flat(*text_terms(titled), _ALSO_TITLE),
            _each([title if len(title) <= _SHORT else "" for title in titles], characters, _TITLE),
            _each(texts, numbers, _TITLE),
            _each([fold(unit.number) for unit in units], own_numbers, _BOTH_STRONG),
            _each([simplified(unit.title) if _titled(unit) else "" for unit in units], spoken, _TITLE),
        ]
    )


def _titled(unit: Unit) -> bool:
    """Whether its title is one: further units of a record, and quiet ones, say it with their text."""
    return unit.first and not unit.quiet


def _title(unit: Unit) -> str:
    """The title of a record; of its further units their headings."""
    return f"{unit.title} {unit.number}" if _titled(unit) else "" if unit.quiet else unit.heading


def _text(unit: Unit) -> str:
    return "\n".join((unit.text, unit.agency, unit.heading if _titled(unit) else unit.title))


def _packed(places: Places, codes: Codes, weights: int | npt.NDArray[np.uint64]) -> Postings:
    return codes.astype(np.uint64) << np.uint64(32) | places.astype(np.uint64) << np.uint64(3) | np.uint64(weights)


def _flat(places: Places, codes: Codes, weight: int) -> Postings:
    return np.unique(_packed(places, codes, weight))


def _each(texts: Sequence[str], terms: Callable[[str], Iterable[int]], weight: int) -> Postings:
    """Postings of families that are few in each text."""

    def all_of() -> Iterator[int]:
        for place, text in enumerate(texts):
            if text:
                yield from (code << 32 | place << 3 | weight for code in terms(text))

    return np.unique(np.fromiter(all_of(), np.uint64))


def _body(places: Places, codes: Codes, units: int) -> Postings:
    """BM25 without its rarity, in four steps."""
    lengths = np.maximum(np.bincount(places, minlength=units), _SHORTEST)
    found, times = np.unique(_packed(places, codes, 0), return_counts=True)
    norm = 1 - _B + _B * lengths[(found >> np.uint64(3) & np.uint64(MOST_UNITS - 1)).astype(np.int64)] / _LENGTH
    impact = times * (_K1 + 1) / (times + _K1 * norm)
    return found | (1 + np.searchsorted(_STEPS, impact, side="right")).astype(np.uint64)


def _joined(parts: Iterable[Postings]) -> Postings:
    """One posting for each term and unit. Within a part there is one already, so at most four meet."""
    every = np.sort(np.concatenate(list(parts)))
    keys, weights = every >> np.uint64(3), every & np.uint64(7)
    again = np.append(keys[1:] == keys[:-1], [False])
    text = np.append(np.uint64(0), weights[:-1]) * np.append(False, again[:-1])
    both = (weights == _TITLE) & (text > _ALSO)
    weights[both] = np.where(text[both] > 2, _BOTH_STRONG, _BOTH)
    joined: Postings = (keys << np.uint64(3) | weights)[~again]
    return joined


def ranges(blocks: Sequence[Postings], count: int) -> Iterator[Postings]:
    """All postings in order, in `count` (a power of 2) ranges of terms."""
    step = (1 << 32) // count
    for number in range(count):
        low, high = np.uint64(number * step << 32), np.uint64(((number + 1) * step << 32) - 1)
        cuts = ((np.searchsorted(block, low), np.searchsorted(block, high, side="right")) for block in blocks)
        pieces = [block[first:last] for block, (first, last) in zip(blocks, cuts, strict=True)]
        yield np.sort(np.concatenate(pieces)) if pieces else np.empty(0, np.uint64)
