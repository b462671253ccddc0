"""The index of the search in the editorial pages: sections in, a script with lunr's own index out.

lunr.py builds it and lunr.js reads it (`theme/assets/js/help-search.js`). Neither cuts or stems words: both sides hand
over the tokens of `search/terms.py`, and the blocks of characters that those rest on travel with the index, so that
build and browser cannot disagree.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from gongkai.chinese.script import PAIRS
from gongkai.chinese.text import HAN
from gongkai.index.search.folding import FAR_LETTER, LETTER, fold
from gongkai.index.search.script import pushed
from gongkai.index.search.terms import tokens

# What a word in the heading of a section, in what stands above it and in its text is worth.
FIELDS = {"heading": 6, "within": 2, "text": 1}
_ABOVE = " › "


class Section(Protocol):
    """A section of an editorial page; `url` from the root of the site, with its anchor; `within`: what stands above."""

    @property
    def url(self) -> str: ...
    @property
    def heading(self) -> str: ...
    @property
    def within(self) -> tuple[str, ...]: ...
    @property
    def text(self) -> str: ...


class HelpSearch(Protocol):
    """Sections in reading order; at least one."""

    @property
    def sections(self) -> Sequence[Section]: ...


def help_search(view: HelpSearch) -> bytes:
    """A script that pushes `help` and an object.

    `index`: lunr's, its references are positions in `sections`; `sections`: `[url, heading, within, text]` each; `han`,
    `letter`: blocks of characters for a class of a regular expression; `script`: pairs of a traditional character and
    the simplified one that stands in the index for it.
    """
    docs = [_words(section) for section in view.sections]
    said = {
        "index": _index(docs),
        "sections": [(section.url, *doc.values()) for section, doc in zip(view.sections, docs, strict=True)],
        "han": HAN,
        "letter": LETTER + FAR_LETTER,
        "script": _script(docs),
    }
    return pushed("help", said)


def _words(section: Section) -> dict[str, str]:
    return {"heading": section.heading, "within": _ABOVE.join(section.within), "text": section.text}


def _index(docs: Sequence[Mapping[str, str]]) -> dict[str, Any]:
    # Most builds do without it, and it takes long to bring in.
    from lunr.builder import Builder

    builder = Builder()
    for name, boost in FIELDS.items():
        builder.field(name, boost=boost)
    for place, doc in enumerate(docs):
        builder.add({"id": place} | {name: tokens(fold(doc[name])) for name in FIELDS})
    index: dict[str, Any] = builder.build().serialize()
    # lunr.js wants its terms in the order of JavaScript, which compares units of UTF-16.
    index["invertedIndex"] = sorted(index["invertedIndex"], key=lambda entry: entry[0].encode("utf-16-be"))
    return index


def _script(docs: Sequence[Mapping[str, str]]) -> str:
    known = set(fold("".join(text for doc in docs for text in doc.values())))
    pairs = zip(PAIRS[::2], PAIRS[1::2], strict=True)
    return "".join(old + new for old, new in pairs if new in known)
