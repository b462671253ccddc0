"""A lunr index in a third of its size: between the words of documents and the segment file.

lunr's own JSON says everything twice: a field vector lists the terms of a field with their weights, and the inverted
index lists the same pairs the other way round, with an object a pair. The inverted index follows from the vectors,
so only these are written; `unpack` in search.js restores what `lunr.Index.load` expects.

The weights are lunr's (BM25 as in its Builder, a test compares them), reckoned here without its Builder: that makes
an object of each token and an automaton of all terms, which the file does not hold, and takes five times as long.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

FIELDS: Mapping[str, int] = {"title": 10, "number": 10, "agency": 3, "text": 1}
SCALE = 100
# lunr's defaults: how soon repetition stops to count, how much a long field is held against it.
_K1, _B = 1.2, 0.75


def pack(docs: Sequence[Mapping[str, Sequence[str]]]) -> dict[str, Any]:
    """The index of documents, each given as the terms of its FIELDS; documents are known by their position.

    `terms`: all terms, parted by blanks, in the order of UTF-16 (JavaScript compares so, and lunr wants them sorted).
    `vectors["field/doc"]`: flat pairs (distance from the last term's position, weight in 1/SCALE); no empty ones.
    """
    counts = {name: [Counter(doc[name]) for doc in docs] for name in FIELDS}
    holders = Counter(chain.from_iterable(chain.from_iterable(counts.values())))
    terms = sorted(holders, key=lambda term: term.encode("utf-16-be"))
    rarity = {term: (at, _rarity(holders[term], len(docs))) for at, term in enumerate(terms)}
    vectors: dict[str, list[int]] = {}
    for name, boost in FIELDS.items():
        mean = sum(count.total() for count in counts[name]) / max(len(docs), 1)
        for doc, count in enumerate(counts[name]):
            if count:
                vectors[f"{name}/{doc}"] = _vector(count, rarity, boost * SCALE, count.total() / mean)
    return {"fields": list(FIELDS), "scale": SCALE, "terms": " ".join(terms), "vectors": vectors}


def _rarity(holders: int, docs: int) -> float:
    """lunr's inverse document frequency; it counts fields, so `holders` may be more than `docs`."""
    return math.log(1 + abs((docs - holders + 0.5) / (holders + 0.5)))


def _vector(count: Counter[str], rarity: Mapping[str, tuple[int, float]], boost: int, length: float) -> list[int]:
    """Flat pairs of one field; `length` as a multiple of the mean length of this field."""
    damping = _K1 * (1 - _B + _B * length)
    flat: list[int] = []
    last = 0
    for (at, rare), times in sorted((rarity[term], times) for term, times in count.items()):
        flat += (at - last, round(boost * rare * (_K1 + 1) * times / (damping + times)))
        last = at
    return flat
