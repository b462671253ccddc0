"""Words under which a text is also to be found: people say 工资, the document says 劳动报酬.

They are added to a document when it is indexed, so a browser loads nothing for them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Pairs = Iterable[tuple[tuple[str, ...], tuple[str, ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Synonyms:
    """`said`: a term of documents → the words for it. `besides`: longer words in which a term does not count.

    `starts`: two characters → the terms and the longer words that begin with them. `likely`: pairs of characters of
    which each stands at its place in some of those two.
    """

    said: Mapping[str, tuple[str, ...]]
    starts: Mapping[str, tuple[str, ...]]
    likely: re.Pattern[str]
    besides: frozenset[str]

    @classmethod
    def of(cls, same: Iterable[tuple[str, ...]], sayings: Pairs, besides: Iterable[str] = ()) -> Synonyms:
        """From groups of equal words, and pairs of what people say and what documents write. Words have two characters
        at least."""
        words: defaultdict[str, list[str]] = defaultdict(list)
        for said, terms in (*((group, group) for group in same), *sayings):
            for term in terms:
                words[term] += [word for word in said if word != term]
        longer = frozenset(besides)
        starts = _by_start(dict.fromkeys((*words, *sorted(longer))))
        return cls(
            said={term: tuple(dict.fromkeys(found)) for term, found in words.items() if found},
            starts=starts,
            likely=_likely(starts),
            besides=longer,
        )

    def found(self, text: str) -> set[str]:
        """The words of all terms in a text, but for those that it says itself."""
        # No loop over the text: most of its pairs of neighbours are not even likely.
        pairs = self.starts.keys() & set(self.likely.findall(text))
        there = [word for pair in pairs for word in self.starts[pair] if word in text]
        if longer := self.besides.intersection(there):
            for word in sorted(longer, key=len, reverse=True):
                text = text.replace(word, "\n")
            there = [word for word in there if word in text]
        found = {word for term in there for word in self.said.get(term, ())}
        return {word for word in found if word not in text}


def _by_start(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        found[word[:2]].append(word)
    return {start: tuple(many) for start, many in found.items()}


def _likely(starts: Iterable[str]) -> re.Pattern[str]:
    sides = ("".join(sorted(set(side))) for side in zip(*starts, strict=True))
    classes = "".join(f"[{re.escape(side)}]" for side in sides)
    # Looked ahead, as pairs overlap. Without any start nothing is likely.
    return re.compile(f"(?=({classes}))" if classes else "(?!)")
