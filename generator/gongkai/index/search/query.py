"""Asking a built segment through lunr.py, as the search page asks it through lunr.js."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from gongkai.index.search.tokens import tokens

_CALL = re.compile(rb"\.push\((.*)\);\s*$", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A document that was found: how many of the query's words it holds (0 to 1), its score, what is shown of it."""

    share: float
    score: float
    url: str
    title: str
    kind: str
    day: str


def entry(script: bytes) -> list[Any]:
    """What a script of the search index queues. Raises ValueError for anything else."""
    found = _CALL.search(script)
    if found is None:
        raise ValueError("not a script of the search index")
    value: list[Any] = msgspec.json.decode(found[1])
    return value


def lunr_json(packed: dict[str, Any]) -> dict[str, Any]:
    """A packed index in lunr's own serialised form, terms in the order of code points, as lunr.py wants them."""
    terms = packed["terms"].split(" ") if packed["terms"] else []
    names = packed["fields"]
    inverted = [[term, {"_index": at, **{name: {} for name in names}}] for at, term in enumerate(terms)]
    vectors = []
    for ref, flat in packed["vectors"].items():
        name, doc = ref.split("/")
        elements = list(_elements(flat, packed["scale"]))
        for at, _ in elements:
            inverted[at][1][name][doc] = {}
        vectors.append([ref, [part for element in elements for part in element]])
    return {
        "version": "2.3.9",
        "fields": names,
        "fieldVectors": vectors,
        "invertedIndex": sorted(inverted),
        "pipeline": [],
    }


def _elements(flat: list[int], scale: int) -> Iterator[tuple[int, float]]:
    at = 0
    for step, weight in zip(flat[::2], flat[1::2], strict=True):
        at += step
        yield at, weight / scale


def find(script: bytes, query: str) -> Iterator[Hit]:
    """The documents of one segment that hold any word of the query."""
    from lunr.index import Index

    _, _, segment = entry(script)
    words = tokens(query)
    index = Index.load(lunr_json(segment["index"]))
    ask = index.create_query()
    for word in words:
        ask.term(word)
    for found in index.query(ask) if words else ():
        doc = segment["docs"][int(found["ref"])]
        share = len(set(words) & set(found["match_data"].metadata)) / len(set(words))
        shown = {name: doc[name] for name in ("url", "title", "kind", "day")}
        yield Hit(share=share, score=found["score"], **shown)


def best(hits: list[Hit], count: int) -> list[Hit]:
    """The best hits: the share of the words found weighs twice, as on the search page; then by URL."""
    return sorted(hits, key=lambda hit: (-(hit.share**2) * hit.score, hit.url))[:count]
