"""Terms: 32-bit numbers for what can be looked for. The browser makes the same numbers of a query.

Families have seeds of their own, so that a syllable never meets a word:

- TEXT: a run of Han gives its overlapping bigrams, a lone Han itself; a run of other letters and digits is one word
  without its leading zeros. No dictionary, so build and browser cannot disagree, and every part of a text is found.
- CHARACTER: each Han of a title, for queries of one character.
- SYLLABLES: two syllables of a title that follow each other; INITIALS: three first letters that follow each other.
- NUMBER: `2017-47` for 〔2017〕47号, `楚市政通-2017-47` with its organ, `47` alone.

The mixing is that of `imul` hashes in the family of FNV and MurmurHash3 (its 32-bit finaliser).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from gongkai.chinese.readings import readings
from gongkai.chinese.text import HAN
from gongkai.index.search.folding import FAR_LETTER, LETTER, RUN

# Beyond all code points, so that no character of one family is another of the next.
TEXT, CHARACTER, SYLLABLES, INITIALS, NUMBER = (number << 24 for number in range(1, 6))

Codes = npt.NDArray[np.uint32]
Places = npt.NDArray[np.int64]

_STEP, _ALL = 0x9E3779B1, 0xFFFFFFFF
_LONGEST = 32
_YEAR_NUMBER = re.compile(r"[\[〔(【{]\s*((?:19|20)\d\d)\s*年?\s*[\]〕)】}]\s*(?:第)?\s*0*(\d{1,5})\s*号?")
_ORGAN = re.compile(f"([{HAN}]+)\\s*[\\[〔(【{{]\\s*$")


@lru_cache(maxsize=1 << 16)
def term(word: str, family: int = TEXT) -> int:
    """The number of a word."""
    mixed = family
    for character in word[:_LONGEST]:
        mixed = (mixed ^ ord(character)) * _STEP & _ALL
        mixed ^= mixed >> 15
    mixed = (mixed ^ mixed >> 16) * 0x85EBCA6B & _ALL
    mixed = (mixed ^ mixed >> 13) * 0xC2B2AE35 & _ALL
    return mixed ^ mixed >> 16


def pair_terms(first: Codes, second: Codes, family: int = TEXT) -> Codes:
    """The numbers of words of two characters, given as code points."""
    mixed = np.full(len(first), family, np.uint32)
    for part in (first, second):
        mixed = (mixed ^ part) * np.uint32(_STEP)
        mixed ^= mixed >> np.uint32(15)
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        mixed = (mixed ^ (mixed >> np.uint32(shift))) * np.uint32(factor)
    return mixed ^ (mixed >> np.uint32(16))


def _classes() -> npt.NDArray[np.uint8]:
    """For each code point: 1 Han, 2 another letter, 0 neither."""
    kinds = np.zeros(0x110000, np.uint8)
    for blocks, kind in ((LETTER + FAR_LETTER, 2), (HAN, 1)):
        for low, high in re.findall("(.)-(.)|.", blocks, re.DOTALL):
            if low:
                kinds[ord(low) : ord(high) + 1] = kind
    kinds[ord("〇")] = 1
    return kinds


_CLASSES = _classes()


def text_terms(texts: Sequence[str]) -> tuple[Places, Codes]:
    """Every term of folded texts with its repeats: the position of the text, and the term; not in reading order."""
    joined = "\n".join(texts)
    points = np.frombuffer(joined.encode("utf-32-le"), np.uint32)
    owner = np.repeat(np.arange(len(texts)), [len(text) + 1 for text in texts])[: len(points)]
    han = _CLASSES[points] == 1
    pairs = np.flatnonzero(han[:-1] & han[1:])
    alone = han.copy()
    alone[1:] &= ~han[:-1]
    alone[:-1] &= ~han[1:]
    single = np.flatnonzero(alone)
    starts, words = _words(joined, _CLASSES[points] == 2)
    places = np.concatenate([owner[pairs], owner[single], owner[starts]])
    lone = np.fromiter((term(joined[at]) for at in single), np.uint32, len(single))
    return places, np.concatenate([pair_terms(points[pairs], points[pairs + 1]), lone, words])


def _words(joined: str, letters: npt.NDArray[np.bool_]) -> tuple[Places, Codes]:
    edges = np.flatnonzero(np.diff(letters.astype(np.int8), prepend=0, append=0))
    starts, ends = edges[::2], edges[1::2]
    found = [joined[a:b].lstrip("0") for a, b in zip(starts.tolist(), ends.tolist(), strict=True)]
    kept = [i for i, word in enumerate(found) if word]
    return starts[kept], np.fromiter((term(found[i]) for i in kept), np.uint32, len(kept))


def tokens(text: str) -> list[str]:
    """The same terms as words, in reading order, of one folded text."""
    return list(_tokens(text))


def _tokens(folded: str) -> Iterator[str]:
    for han, word in RUN.findall(folded):
        if word:
            if word.strip("0"):
                yield word
        elif len(han) == 1:
            yield han
        else:
            yield from (han[at : at + 2] for at in range(len(han) - 1))


def characters(folded: str) -> Iterator[int]:
    """The terms of each Han of a title."""
    return (term(character, CHARACTER) for character in folded if _CLASSES[ord(character)] == 1)


def spoken(title: str) -> Iterator[int]:
    """The terms of a title's syllables: pairs, and threes of initials, within each run of Han."""
    for run in readings(title):
        for first, second in pairwise(run):
            yield term(f"{first} {second}", SYLLABLES)
        initials = "".join(syllable[:1] for syllable in run)
        yield from (term(initials[at : at + 3], INITIALS) for at in range(len(initials) - 2))


def numbers(folded: str) -> Iterator[int]:
    """The terms of the document numbers in a folded text."""
    return (term(f"{year}-{number}", NUMBER) for year, number in _YEAR_NUMBER.findall(folded))


def own_numbers(folded: str) -> Iterator[int]:
    """The terms of a document's own number: with its year, with year and organ, and alone."""
    for match in _YEAR_NUMBER.finditer(folded):
        year, number = match.groups()
        yield from (term(f"{year}-{number}", NUMBER), term(number, NUMBER))
        if organ := _ORGAN.search(folded[: match.start() + 1]):
            yield term(f"{organ[1]}-{year}-{number}", NUMBER)
