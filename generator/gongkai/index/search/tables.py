"""The small files beside the segments: the manifest, and tables of the language that few queries need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gongkai.chinese.questions import DROPPED, KEPT
from gongkai.chinese.script import PAIRS
from gongkai.chinese.syllables import ALIASES, SYLLABLES
from gongkai.index.search.script import pushed

# Name, stamp and head of each segment, in the order in which equal hits of them are shown.
Segments = Mapping[str, tuple[str, Mapping[str, Any]]]


def small_files(segments: Segments) -> Iterator[tuple[str, bytes]]:
    """All of them with their paths."""
    yield "manifest.js", manifest(segments)
    yield "traditional.js", traditional()
    yield "syllables.js", syllables()


def manifest(segments: Segments) -> bytes:
    """`manifest.js`: the segments that are there, and the words around what a question asks for."""
    said = [(name, stamp, head) for name, (stamp, head) in segments.items()]
    return pushed("manifest", {"segments": said, "kept": "|".join(KEPT), "dropped": "|".join(DROPPED)})


def traditional() -> bytes:
    """`traditional.js`: pairs of characters, the traditional one first."""
    return pushed("traditional", PAIRS)


def syllables() -> bytes:
    """`syllables.js`: the syllables of pinyin, and what is typed for them."""
    aliases = (f"{typed}={meant}" for typed, meant in sorted(ALIASES.items()))
    return pushed("syllables", " ".join((*sorted(SYLLABLES), *aliases)))
