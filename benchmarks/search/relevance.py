"""Who answers a query in a set, and how good a list of hits is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from benchmarks.search.documents import Doc
from benchmarks.search.queries import Query
from benchmarks.search.spellings import initials, sound, year_and_serial

TOP = 10


class Judge:
    """Knows the documents of one set by title, number and text."""

    def __init__(self, docs: Sequence[Doc]) -> None:
        self._texts = [(f"{doc.title}\n{doc.text}", doc.id) for doc in docs]
        self._titles = _grouped((doc.title, doc.id) for doc in docs)
        self._numbers = _grouped((doc.number, doc.id) for doc in docs)
        self._serials = _grouped((year_and_serial(doc.number), doc.id) for doc in docs)
        self._sounds: dict[str, str] = {}
        self._initials: dict[str, str] = {}

    def answers(self, query: Query) -> set[str]:
        """Ids of the documents that answer. Raises KeyError for a rule there is not."""
        first, keys = query.keys[0], query.keys
        rules: Mapping[str, Callable[[], Iterable[str]]] = {
            "holds": lambda: (
                name for text, name in self._texts if first in text and all(key in text for key in keys)
            ),
            "titled": lambda: self._titles.get(first, ()),
            "named": lambda: self._whose_title(lambda title: first in title),
            "numbered": lambda: self._numbers.get(first, ()),
            "serial": lambda: self._serials.get(keys, ()),
            "sounds": lambda: self._whose_title(lambda title: first in _kept(self._sounds, title, sound)),
            "initials": lambda: self._whose_title(lambda title: first in _kept(self._initials, title, initials)),
        }
        return set(rules[query.by]())

    def _whose_title(self, fits: Callable[[str], bool]) -> Iterator[str]:
        return (name for title, names in self._titles.items() if fits(title) for name in names)


def _grouped(pairs: Iterable[tuple[Any, str]]) -> dict[Any, list[str]]:
    found: dict[Any, list[str]] = {}
    for key, name in pairs:
        found.setdefault(key, []).append(name)
    return found


def _kept(known: dict[str, str], text: str, spell: Callable[[str], str]) -> str:
    if text not in known:
        known[text] = spell(text)
    return known[text]


def reciprocal_rank(hits: Sequence[str], relevant: Iterable[str]) -> float:
    """One over the place of the first hit that answers, 0 if none of the first ten does."""
    wanted = set(relevant)
    return next((1 / place for place, hit in enumerate(hits[:TOP], 1) if hit in wanted), 0.0)


def recall(hits: Sequence[str], relevant: Iterable[str]) -> float:
    """The share of those that answer which is among the first ten hits."""
    wanted = set(relevant)
    return len(wanted & set(hits[:TOP])) / len(wanted) if wanted else 0.0


def mean(figures: Iterable[float]) -> float:
    """The mean, 0 of nothing."""
    held = list(figures)
    return sum(held) / len(held) if held else 0.0
