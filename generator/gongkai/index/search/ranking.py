"""How good a hit is: the twin of `rank` and `read` in `theme/assets/js/search-core.js`, to the last bit of a score."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from gongkai.chinese.text import HAN
from gongkai.index.search.asking import Asked, Part, dense, length
from gongkai.index.search.folding import even
from gongkai.index.search.reading import Entry, Segment
from gongkai.index.search.terms import NUMBER, tokens

# What a weight of postings.py is worth. Titles are what people type; questions are answered by texts.
_WORTH = np.array([0.35, 0.55, 0.85, 1.2, 1.55, 2, 2.5, 3])
_WORTH_ASKED = np.array([0.7, 0.55, 0.85, 1.2, 1.55, 0.3, 1, 1.6])
_LONG_BUDGET, _SPAN = 12_000, 150
_IS_HAN = re.compile(f"[{HAN}]")


@dataclass(slots=True, kw_only=True)
class Hit:
    """A unit that is found. `share`: how much of what was asked for it holds; the rest is known once it was read."""

    segment: Segment
    unit: int
    share: float
    score: float
    url: str = ""
    title: str = ""
    heading: str = ""
    kind: str = ""
    agency: str = ""
    number: str = ""
    day: str = ""
    state: tuple[str, ...] = ()
    text: str = ""
    value: float = 0.0


def weigh(parts: Sequence[Part], found: Sequence[Sequence[Entry | None]], total: int) -> None:
    """Count each part over all segments; what is rare says more."""
    for place, part in enumerate(parts):
        part.count = sum(entry.count for entries in found if (entry := entries[place]))
        rarity = math.log(1 + (total - part.count + 0.5) / (part.count + 0.5)) if part.count else 0.0
        part.rarity = rarity * (3 if part.family == NUMBER else 1)


def choose(parts: Sequence[Part], found: Sequence[Sequence[Entry | None]]) -> None:
    """Which long lists are worth their bytes: the rarest first, until a query has cost enough."""
    every = [[entry for entries in found if (entry := entries[place])] for place in range(len(parts))]
    heavy = [
        (part, long) for part, some in zip(parts, every, strict=True) if (long := [e for e in some if e.long])
    ]
    light = sum(any(not entry.long for entry in some) for some in every)
    spent = 0
    for place, (part, entries) in enumerate(sorted(heavy, key=lambda pair: -pair[0].rarity)):
        spent += sum(entry.count for entry in entries)
        take = part.must or spent <= _LONG_BUDGET or place + light < 3
        part.skipped = not take
        for entry in entries:
            entry.wanted = take


def rank(segment: Segment, entries: Sequence[Entry | None], asked: Asked) -> Iterator[Hit]:
    """The best unit of each record that holds any part; sums in single precision, as in the browser."""
    worth, strict = _WORTH_ASKED if asked.question else _WORTH, asked.strict
    score, held = np.zeros(segment.units, np.float32), np.zeros(segment.units, np.float32)
    whole = sum(part.rarity for part in asked.parts if not part.skipped) or 1
    for part, entry in zip(asked.parts, entries, strict=True):
        if entry and entry.places:
            units, weights = entry.places.units, entry.places.weights
            score[units] = score[units].astype(np.float64) + part.rarity * worth[weights]
            held[units] = held[units].astype(np.float64) + np.where(weights > 0, part.rarity, part.rarity / 2)
    best: Hit | None = None
    record = -1
    for unit in np.flatnonzero(score).tolist():
        share = min(float(held[unit]) / whole, 1.0)
        hit = Hit(
            segment=segment,
            unit=unit,
            share=share,
            score=float(score[unit]) * share**strict,
        )
        if best and record == segment.record[unit]:
            best = max(best, hit, key=lambda hit: hit.score)
            continue
        if best:
            yield best
        best, record = hit, segment.record[unit]
    if best:
        yield best


def loosely(asked: Asked, texts: Sequence[str]) -> Callable[[str], float]:
    """How much of a question a text holds by single characters, which bigrams miss where words are bent."""
    chars = [char for char in dict.fromkeys(asked.bare) if _IS_HAN.match(char)]
    holders = [sum(char in text for text in texts) for char in chars]
    rare = [math.log(1 + (len(texts) - held + 0.5) / (held + 0.5)) for held in holders]

    def loose(text: str) -> float:
        total, norm = 0.0, 1.2 * (0.25 + 0.75 * length(text) / _SPAN)
        for char, weight in zip(chars, rare, strict=True):
            if times := text.count(char):
                total += weight * times * 2.2 / (times + norm)
        return total

    return loose if asked.question else lambda _text: 0.0


def reread(asked: Asked, hits: Sequence[Hit]) -> list[Hit]:
    """Hits whose words are known, by what these are: the query as it stands, titles that it fills, phrases."""
    texts = [even(hit.text) for hit in hits]
    loose, words = loosely(asked, texts), {part.word for part in asked.words}
    kept = []
    for hit, text in zip(hits, texts, strict=True):
        title, packed = dense(even(hit.title)), dense(text)
        in_title = set(tokens(title))
        filled = len(in_title & words) / len(in_title) if in_title else 0.0
        hit.value = (hit.score + loose(text)) * (1 + filled) * (1 + _exact(asked.exact, title, packed))
        if all(phrase in f"{title}\n{packed}" for phrase in asked.phrases):
            kept.append(hit)
    return sorted(kept, key=lambda hit: (-hit.value, hit.url))


def _exact(asked: str, title: str, text: str) -> float:
    size = length(asked)
    if size < 2:
        return 0.0
    if asked in title:
        return 1 + size / length(title)
    return 0.6 if asked in text else 0.0


def by_score(hits: Iterable[Hit]) -> list[Hit]:
    """The best first; of equal ones those of the later segment, then in the order of units."""
    found = sorted(hits, key=lambda hit: hit.unit)
    found.sort(key=lambda hit: hit.segment.name, reverse=True)
    return sorted(found, key=lambda hit: -hit.score)
