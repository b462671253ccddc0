"""What a query asks for: the twin of `parse` in `theme/assets/js/search-core.js`.

Patterns name their blanks and digits, because `\\s` and `\\d` are not the same in the browser.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import compress, pairwise

from gongkai.chinese.questions import pieces
from gongkai.chinese.syllables import splits
from gongkai.chinese.text import HAN
from gongkai.index.search.folding import even
from gongkai.index.search.terms import CHARACTER, INITIALS, NUMBER, SYLLABLES, TEXT, term, tokens

BLANKS = "\t\n\x0b\x0c\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
BLANK = re.compile(f"[{BLANKS}]+")
_S = f"[{BLANKS}]*"
_VALUE = f'("[^"]*"|[^{BLANKS}]+)'
_FIELD = re.compile(f"(文号|机关){_S}:{_S}{_VALUE}")
_MINUS = re.compile(f"(?:\\A|[{BLANKS}])-{_VALUE}")
_PHRASE = re.compile('["“”]([^"“”]+)["“”]')
_NUMBERED = re.compile(
    f"([{HAN}]*?){_S}[\\[〔(【{{]?{_S}((?:19|20)[0-9][0-9]){_S}年?{_S}[\\]〕)】}}]?{_S}(?:第|[-—–_/])?{_S}"
    f"0*([0-9]{{1,5}}){_S}号?"
)
_INSIDE = re.compile(
    f"[\\[〔(【{{]{_S}((?:19|20)[0-9][0-9]){_S}年?{_S}[\\]〕)】}}]{_S}第?{_S}0*([0-9]{{1,5}}){_S}号?"
)
_ALONE = re.compile(f"第?{_S}0*([0-9]{{1,5}}){_S}号")
_ONLY_NUMBER = re.compile(f"第?{_S}[0-9]+{_S}号")
_HAN, _IS_HAN = re.compile("[㐀-鿿]"), re.compile(f"[{HAN}]")
_ASKING = re.compile("什么|怎么|怎样|如何|是否|能否|可否|多少|多久|几天|哪|吗|呢|请问|为啥|咋|啥|[?？]")
_LETTER, _OTHER = re.compile("[a-z]"), re.compile("[^a-z]")
_MOST_INITIALS, _LONG = 15, 24


def length(text: str) -> int:
    """As the browser counts it: in units of UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def dense(text: str) -> str:
    """Without the blanks that the browser knows."""
    return BLANK.sub("", text)


def trimmed(text: str) -> str:
    """Without the blanks at its ends that the browser knows."""
    return re.sub(f"\\A[{BLANKS}]+|[{BLANKS}]+\\Z", "", text)


@dataclass(slots=True, kw_only=True)
class Part:
    """A term that is looked for, whatever it costs if it `must` be there; `ways`: to which readings of pinyin it belongs.

    `count` and `rarity` are known when the index was asked.
    """

    word: str
    family: int
    key: int
    must: bool = False
    ways: list[int] | None = None
    count: int = 0
    rarity: float = 0.0
    skipped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A query in parts. `bare` is it without the words of a question, `exact` without quotes and blanks."""

    parts: tuple[Part, ...]
    phrases: tuple[str, ...]
    without: tuple[str, ...]
    agency: str
    bare: str
    question: bool
    numbered: bool
    exact: str

    @property
    def words(self) -> tuple[Part, ...]:
        """The parts that are words of a text."""
        return tuple(part for part in self.parts if part.family == TEXT)

    @property
    def strict(self) -> float:
        """How much a hit loses by what it lacks: nothing for questions, of which not every word can be expected."""
        return 0 if self.question else 1.5 if len(self.parts) > 8 else 3

    @property
    def sparse(self) -> bool:
        """Whether too few of its words exist: it may be in the traditional script."""
        words = self.words
        return bool(words) and sum(part.count > 0 for part in words) < len(words) * 0.7

    def settled(self) -> tuple[Asked, list[bool]]:
        """Of several ways to read a row of letters, the one of which most is there; and which parts that leaves."""
        held: dict[int, int] = {}
        for part in self.parts:
            for way in part.ways or ():
                held[way] = held.get(way, 0) + (1 if part.count else -1)
        best = min(held, key=lambda way: (-held[way], way), default=-1)
        kept = [part.ways is None or best in part.ways for part in self.parts]
        return replace(self, parts=tuple(compress(self.parts, kept))), kept


class _Parts(dict[int, Part]):
    """Parts by their terms, each once, in the order in which they were first asked for."""

    def ask(self, family: int, words: Iterable[str], *, must: bool = False, way: int | None = None) -> None:
        for word in dict.fromkeys(words):
            key = term(word, family)
            if key not in self:
                self[key] = Part(word=word, family=family, key=key, must=must, ways=None if way is None else [way])
            elif way is not None:
                self[key].ways = [*(self[key].ways or ()), way]


def numbers(folded: str) -> list[str]:
    """The document numbers of a query as canonical terms."""
    text = trimmed(folded)
    if alone := _ALONE.fullmatch(text):
        return [alone[1]]
    if whole := _NUMBERED.fullmatch(text):
        organ, year, number = whole.groups()
        return [f"{year}-{number}", *([f"{organ}-{year}-{number}"] if organ else [])]
    return [f"{year}-{number}" for year, number in _INSIDE.findall(folded)]


def _ask_words(parts: _Parts, rest: str, bare: str, phrases: Iterable[str]) -> None:
    # What a quotation cuts off of a word or a number is another word.
    parts.ask(TEXT, (w for phrase in phrases for w in tokens(phrase) if _IS_HAN.match(w)), must=True)
    parts.ask(TEXT, tokens(bare))
    if _HAN.fullmatch(rest):
        parts.ask(CHARACTER, [rest])
    if _LETTER.search(rest) and not _HAN.search(rest):
        _ask_spoken(parts, rest)


def _ask_spoken(parts: _Parts, rest: str) -> None:
    """Pinyin, or first letters of it."""
    readings = [split for split in splits(rest) if len(split) > 1]
    for way, split in enumerate(readings):
        parts.ask(SYLLABLES, (f"{first} {second}" for first, second in pairwise(split)), way=way)
    letters = _OTHER.sub("", rest)
    if not readings and len(letters) <= _MOST_INITIALS:
        parts.ask(INITIALS, (letters[at : at + 3] for at in range(len(letters) - 2)))


def parse(query: str) -> Asked:
    """The parts of a query as it is typed."""
    fields: dict[str, str] = {}
    without: list[str] = []
    phrases: list[str] = []

    def field(found: re.Match[str]) -> str:
        fields[found[1]] = found[2].replace('"', "")
        return " "

    def minus(found: re.Match[str]) -> str:
        without.append(found[1].replace('"', ""))
        return " "

    def phrase(found: re.Match[str]) -> str:
        phrases.append(dense(found[1]))
        return f" {found[1]} "

    rest = trimmed(_PHRASE.sub(phrase, _MINUS.sub(minus, _FIELD.sub(field, even(query)))))
    own = fields.get("文号", "")
    asked, question = own or rest, bool(_ASKING.search(rest)) or length(rest) > _LONG
    bare = "\n".join(pieces(rest)) if question else rest
    parts = _Parts()
    parts.ask(NUMBER, numbers(asked), must=True)
    numbered = bool(parts) and bool(own or _NUMBERED.fullmatch(asked) or _ONLY_NUMBER.fullmatch(asked))
    if not numbered:
        _ask_words(parts, rest, bare, phrases)
    return Asked(
        parts=tuple(parts.values()),
        phrases=tuple(phrases),
        without=tuple(without),
        agency=fields.get("机关", ""),
        bare=bare,
        question=question,
        numbered=numbered,
        exact=re.sub(f'["“”{BLANKS}]+', "", rest),
    )
