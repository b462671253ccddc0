"""What a query asks for: the twin of `parse` in `theme/assets/js/search-core.js`.

Patterns name their blanks and digits, because `\\s` and `\\d` are not the same in the browser.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from gongkai.chinese.questions import pieces
from gongkai.chinese.syllables import splits
from gongkai.index.search.folding import HAN
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
_HAN = re.compile("[㐀-鿿]")
_LETTER, _OTHER = re.compile("[a-z]"), re.compile("[^a-z]")
_MOST_INITIALS = 15


def fold(text: str) -> str:
    """Widths and case do not count; the script stays as it is typed."""
    return unicodedata.normalize("NFKC", text).lower()


def trimmed(text: str) -> str:
    """Without the blanks at its ends that the browser knows."""
    return re.sub(f"\\A[{BLANKS}]+|[{BLANKS}]+\\Z", "", text)


@dataclass(slots=True, kw_only=True)
class Part:
    """A term that is looked for. `must`: it alone says what is meant. `rarity` is known when the index was asked."""

    word: str
    family: int
    key: int
    must: bool
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
    numbered: bool
    exact: str

    @property
    def words(self) -> tuple[Part, ...]:
        """The parts that are words of a text."""
        return tuple(part for part in self.parts if part.family == TEXT)

    @property
    def question(self) -> bool:
        """Whether it is so long that not every word can be expected."""
        return len(self.parts) > 6

    @property
    def sparse(self) -> bool:
        """Whether too few of its words exist: it may be in the traditional script."""
        words = self.words
        return bool(words) and sum(part.count > 0 for part in words) < len(words) * 0.7


def _parts(family: int, some: Iterable[str], *, must: bool = False) -> list[Part]:
    return [Part(word=word, family=family, key=term(word, family), must=must) for word in dict.fromkeys(some)]


def numbers(folded: str) -> list[str]:
    """The document numbers of a query as canonical terms."""
    text = trimmed(folded)
    if alone := _ALONE.fullmatch(text):
        return [alone[1]]
    if whole := _NUMBERED.fullmatch(text):
        organ, year, number = whole.groups()
        return [f"{year}-{number}", *([f"{organ}-{year}-{number}"] if organ else [])]
    return [f"{year}-{number}" for year, number in _INSIDE.findall(folded)]


def _spoken(rest: str) -> list[Part]:
    """Pinyin, or first letters of it."""
    if not _LETTER.search(rest) or _HAN.search(rest):
        return []
    pairs = (f"{first} {second}" for split in splits(rest) for first, second in pairwise(split))
    letters = _OTHER.sub("", rest)
    threes = (letters[at : at + 3] for at in range(len(letters) - 2))
    return _parts(SYLLABLES, pairs) + (_parts(INITIALS, threes) if len(letters) <= _MOST_INITIALS else [])


def _words(rest: str, bare: str) -> list[Part]:
    lone = [rest] if _HAN.fullmatch(rest) else []
    return _parts(TEXT, tokens(bare)) + _parts(CHARACTER, lone) + _spoken(rest)


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
        phrases.append(trimmed(found[1]))
        return f" {found[1]} "

    rest = trimmed(_PHRASE.sub(phrase, _MINUS.sub(minus, _FIELD.sub(field, fold(query)))))
    own = fields.get("文号", "")
    asked, bare = own or rest, "\n".join(pieces(rest))
    parts = _parts(NUMBER, numbers(asked), must=True)
    numbered = bool(parts) and bool(own or _NUMBERED.fullmatch(asked) or _ONLY_NUMBER.fullmatch(asked))
    if not numbered:
        parts += _words(rest, bare)
    return Asked(
        parts=tuple(parts),
        phrases=tuple(phrases),
        without=tuple(without),
        agency=fields.get("机关", ""),
        bare=bare,
        numbered=numbered,
        exact=re.sub(f'["“”{BLANKS}]+', "", rest),
    )
