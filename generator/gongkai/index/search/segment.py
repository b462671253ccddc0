"""A segment of the search index: the documents to show and the lunr index to find them with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from gongkai.chinese.text import excerpt
from gongkai.index.search.pack import FIELDS, pack
from gongkai.index.search.script import queued
from gongkai.index.search.tokens import tokens

_SHOWN = ("url", "title", "kind", "number", "agency", "day")
_SNIPPET = 300


class Doc(Protocol):
    """One thing that can be found: `url` from the site's root, ISO `day`, `text` as much as shall be searched."""

    @property
    def url(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def number(self) -> str: ...
    @property
    def agency(self) -> str: ...
    @property
    def day(self) -> str: ...
    @property
    def text(self) -> str: ...


class Segment(Protocol):
    """A name without ending (`d1`) and documents."""

    @property
    def name(self) -> str: ...
    @property
    def docs(self) -> Sequence[Doc]: ...


def segment(view: Segment) -> bytes:
    """The script of a segment: its name, its documents with up to 300 characters of text, its packed index."""
    index = pack([{name: tokens(getattr(doc, name)) for name in FIELDS} for doc in view.docs])
    return queued("segment", view.name, {"docs": [_shown(doc) for doc in view.docs], "index": index})


def _shown(doc: Doc) -> dict[str, str]:
    return {name: getattr(doc, name) for name in _SHOWN} | {"text": excerpt(doc.text, _SNIPPET)}
