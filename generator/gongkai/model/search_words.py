"""Words of the search: what people say and what documents write (catalogue/search-words.yml)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from gongkai.chinese.synonyms import Synonyms
from gongkai.model.field import said

SEARCH_WORDS_FILE = "catalogue/search-words.yml"
# Of one row; more than that mean several things.
MOST_WORDS = 12
_ARROW, _BESIDES = " > ", "除外:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What people say, found in documents that write otherwise; not the other way round."""

    words: tuple[str, ...] = said("说法", "群众怎么说", en="What people say", sample="炒鱿鱼")
    terms: tuple[str, ...] = said("文件用语", "文件里怎么写", en="What documents write", sample="解除劳动合同")


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchWords:
    """The whole of catalogue/search-words.yml, and what comes with the system."""

    same: tuple[tuple[str, ...], ...] = said(
        "同义词", "意思相同、互相都能找到的词，一组一行", en="Words of one meaning", default=()
    )
    sayings: tuple[Saying, ...] = said("俗称", "搜群众的说法，找到写文件用语的文件", en="Sayings", default=())
    besides: tuple[str, ...] = said(
        "除外", "含有文件用语、但不是那个意思的词，例如“最低保证金”里的“低保”", en="Besides", default=()
    )
    unused: tuple[str, ...] = said("停用", "系统自带的词里，本站不用的", en="Switched off", default=())

    @property
    def terms(self) -> frozenset[str]:
        """What is looked for in documents."""
        return frozenset(word for group in (*self.same, *(row.terms for row in self.sayings)) for word in group)

    @property
    def words(self) -> frozenset[str]:
        """Every word of it, on whichever side."""
        return self.terms | {word for row in self.sayings for word in row.words}


def laid_search(own: SearchWords, base: SearchWords) -> SearchWords:
    """The portal's own beside those that come with the system, without the words that it switches off."""
    off = frozenset(own.unused)
    return SearchWords(
        same=own.same + tuple(_kept(group, off) for group in base.same),
        sayings=own.sayings
        + tuple(Saying(words=_kept(row.words, off), terms=_kept(row.terms, off)) for row in base.sayings),
        besides=own.besides + base.besides,
    )


def _kept(words: tuple[str, ...], off: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in off) if off.intersection(words) else words


def words_in(text: str) -> SearchWords:
    """From lines: a group of equal words parted by blanks, or what people say, ` > ` and what documents write.

    A line that begins with `除外:` lists longer words in which a term does not count; one that begins with # is a remark.
    """
    same: list[tuple[str, ...]] = []
    sayings: list[Saying] = []
    besides: list[str] = []
    for line in text.splitlines():
        left, arrow, right = line.partition(_ARROW)
        words = tuple(left.split())
        if not words or line.startswith("#"):
            continue
        if arrow:
            sayings.append(Saying(words=words, terms=tuple(right.split())))
        elif words[0] == _BESIDES:
            besides += words[1:]
        else:
            same.append(words)
    return SearchWords(same=tuple(same), sayings=tuple(sayings), besides=tuple(besides))


def text_of(words: SearchWords) -> str:
    """The words as lines: one text travels a hundred times faster between processes than a thousand tuples."""
    lines = [" ".join(group) for group in words.same]
    lines += [" ".join(row.words) + _ARROW + " ".join(row.terms) for row in words.sayings]
    return "\n".join((*lines, " ".join((_BESIDES, *words.besides))))


@lru_cache(maxsize=4)
def synonyms(text: str) -> Synonyms:
    """The words of such lines in the form in which documents are asked for them."""
    words = words_in(text)
    return Synonyms.of(words.same, ((row.words, row.terms) for row in words.sayings), words.besides)
