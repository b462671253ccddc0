"""Queries made from the documents by a seed, each with the rule by which a document answers it.

All are made from the smallest set, so that they are the same for every size; which documents answer is found for
each size anew. Measures: P cuts of bodies, QP the same in quotes, T1 titles with words dropped, T2 reordered, M words
of one document, N1 to N7 numbers, TR traditional, TY one wrong character, PY pinyin, PB with blanks, PI initials.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from benchmarks.search.documents import Doc
from benchmarks.search.spellings import (
    BARE,
    NUMBERS,
    homophones,
    initials,
    mistyped,
    sound,
    spelled_number,
    year_and_serial,
)

MEASURES = ("P", "QP", "T1", "T2", "M", *NUMBERS, "TR", "TY", "PY", "PB", "PI")

_RUN = re.compile(r"[\u4e00-\u9fff]{4,}")
_WORD = re.compile(r"[\u4e00-\u9fff0-9A-Za-z]+")
_SMALL = frozenset(
    ("关于", "以及", "或者", "并且", "应当", "可以", "其他", "下列", "有关", "进行", "按照", "规定", "根据")
)

Cutter = Callable[[str], Iterable[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is typed, and `keys` with the rule `by` that tells who answers: see relevance.py."""

    id: str
    measure: str
    text: str
    by: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Maker:
    """The smallest set and what is drawn from it."""

    docs: Sequence[Doc]
    chance: Random
    cutter: Cutter

    def words(self, text: str) -> list[str]:
        """The words of a text, without punctuation."""
        return [word for word in self.cutter(text) if _WORD.fullmatch(word)]

    def cut(self, shortest: int, longest: int) -> str:
        """A random run of Chinese characters from the body of a random document."""
        while True:
            runs = _RUN.findall(self.chance.choice(self.docs).text)
            run = self.chance.choice(runs) if runs else ""
            length = self.chance.randint(shortest, longest)
            if len(run) >= length:
                at = self.chance.randint(0, len(run) - length)
                return str(run[at : at + length])

    def title(self) -> tuple[str, list[str]]:
        """A title of four words or more, and its words."""
        while True:
            title = self.chance.choice(self.docs).title
            words = self.words(title)
            if len(words) >= 4 and 8 <= len(title) <= 60:
                return title, words

    def title_part(self, shortest: int, longest: int) -> str:
        """Some Chinese characters from a title, beginning with a word."""
        while True:
            runs = _RUN.findall(self.title()[0])
            if not runs:
                continue
            words = self.words(self.chance.choice(runs))
            start = self.chance.randrange(len(words))
            part = "".join(words[start:])[: self.chance.randint(shortest, longest)]
            if len(part) >= shortest:
                return part


def phrase(maker: Maker) -> Query:
    """Four to ten characters of a body."""
    text = maker.cut(4, 10)
    return Query(id="", measure="P", text=text, by="holds", keys=(text,))


def quoted(maker: Maker) -> Query:
    """Five to twelve characters in quotes, typed in Chinese or in Latin."""
    text = maker.cut(5, 12)
    marks = maker.chance.choice(("“”", '""'))
    return Query(id="", measure="QP", text=marks[0] + text + marks[1], by="holds", keys=(text,))


def dropped(maker: Maker) -> Query:
    """A title without a quarter to two fifths of its words."""
    title, words = maker.title()
    gone = max(1, round(len(words) * maker.chance.uniform(0.25, 0.4)))
    kept = sorted(maker.chance.sample(range(len(words)), len(words) - gone))
    return Query(id="", measure="T1", text="".join(words[at] for at in kept), by="titled", keys=(title,))


def reordered(maker: Maker) -> Query:
    """The words of a title in another order, with blanks."""
    title, words = maker.title()
    mixed = list(words)
    while mixed == words:
        maker.chance.shuffle(mixed)
    return Query(id="", measure="T2", text=" ".join(mixed), by="titled", keys=(title,))


def several(maker: Maker) -> Query:
    """Two or three words of two to four characters from one document, in any order."""
    while True:
        doc = maker.chance.choice(maker.docs)
        words = {word for word in maker.words(doc.text) if 2 <= len(word) <= 4 and not word.isascii()}
        some = sorted(words - _SMALL)
        if len(some) >= 8:
            picked = tuple(maker.chance.sample(some, maker.chance.choice((2, 3))))
            return Query(id="", measure="M", text=" ".join(picked), by="holds", keys=picked)


def numbered(maker: Maker, way: str) -> Query:
    """The number of a document; without its organ code, any with the year and serial answers."""
    while True:
        number = maker.chance.choice(maker.docs).number
        parts = year_and_serial(number)
        if parts:
            by, keys = ("serial", parts) if way in BARE else ("numbered", (number,))
            return Query(id="", measure=way, text=spelled_number(number, way), by=by, keys=keys)


def known(maker: Maker, measure: str) -> Query:
    """A part of a title or of a body, half and half, still written right; its text is spoilt later."""
    if maker.chance.random() < 0.5:
        text = maker.title_part(6, 14)
        return Query(id="", measure=measure, text=text, by="named", keys=(text,))
    text = maker.cut(6, 10)
    return Query(id="", measure=measure, text=text, by="holds", keys=(text,))


def typed_in_pinyin(maker: Maker, measure: str) -> Query:
    """Four to eight characters of a title in pinyin; six to nine in initials."""
    if measure == "PI":
        letters = initials(maker.title_part(6, 9))
        return Query(id="", measure=measure, text=letters, by="initials", keys=(letters,))
    heard = sound(maker.title_part(4, 8))
    text = heard.strip() if measure == "PB" else heard.replace(" ", "")
    return Query(id="", measure=measure, text=text, by="sounds", keys=(heard,))


def drawn(maker: Maker, measure: str, each: int) -> Iterator[Query]:
    """`each` queries of one measure."""
    plain = {"P": phrase, "QP": quoted, "T1": dropped, "T2": reordered, "M": several}
    for at in range(each):
        if measure in plain:
            query = plain[measure](maker)
        elif measure in NUMBERS:
            query = numbered(maker, measure)
        elif measure.startswith("P"):
            query = typed_in_pinyin(maker, measure)
        else:
            query = known(maker, measure)
        yield replace(query, id=f"{measure}-{at}")


def queries(
    docs: Sequence[Doc], seed: int, each: int, cutter: Cutter, traditional: Callable[[list[str]], list[str]]
) -> list[Query]:
    """All queries of all measures. `cutter` parts words, `traditional` writes lines in traditional characters."""
    found: list[Query] = []
    for measure in MEASURES:
        maker = Maker(docs, Random(f"queries {seed} {measure}"), cutter)
        some = list(drawn(maker, measure, each))
        if measure == "TY":
            same = homophones([doc.text for doc in docs])
            some = [replace(query, text=mistyped(query.text, same, maker.chance)) for query in some]
        if measure == "TR":
            lines = traditional([query.text for query in some])
            some = [replace(query, text=line) for query, line in zip(some, lines, strict=True)]
        found += some
    return found
