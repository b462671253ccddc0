"""A lunr index in a quarter of its size: between the words of documents and the segment file.

lunr's own JSON says everything twice: a field vector lists the terms of a field with their weights, and the inverted
index lists the same pairs the other way round, with an object a pair. The inverted index follows from the vectors,
so only these are written; `unpack` in search.js restores what `lunr.Index.load` expects.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from lunr.builder import Builder

FIELDS: Mapping[str, int] = {"title": 10, "number": 10, "agency": 3, "text": 1}
SCALE = 100


def pack(docs: Sequence[Mapping[str, Sequence[str]]]) -> dict[str, Any]:
    """The index of documents, each given as the terms of its FIELDS; documents are known by their position.

    `terms`: all terms, parted by blanks, in the order of UTF-16 (JavaScript compares so, and lunr wants them sorted).
    `vectors["field/doc"]`: flat pairs (distance from the last term's position, weight in 1/SCALE); no empty ones.
    """
    counts = [[Counter(doc[name]) for name in FIELDS] for doc in docs]
    found = {term for doc in counts for field in doc for term in field}
    terms = sorted(found, key=lambda term: term.encode("utf-16-be"))
    vectors = _vectors(terms, counts) if docs else {}
    flat = {ref: _flat(vector.elements) for ref, vector in vectors.items() if vector.elements}
    return {"fields": list(FIELDS), "scale": SCALE, "terms": " ".join(terms), "vectors": flat}


def _vectors(terms: Sequence[str], counts: Sequence[Sequence[Counter[str]]]) -> Mapping[str, Any]:
    """BM25 weights by lunr's own builder, keyed by `field/document`.

    `Builder.add` copies an object for each token, and `build` makes an automaton that the file cannot hold: 70 %
    of the time. So the builder's tables are filled here, and only its weighing is run.
    """
    builder = Builder()
    for name, boost in FIELDS.items():
        builder.field(name, boost=boost)
    builder.document_count = len(counts)
    builder._documents = {str(doc): {} for doc in range(len(counts))}
    builder.inverted_index = {term: _posting(at) for at, term in enumerate(terms)}
    for doc, fields in enumerate(counts):
        for name, count in zip(FIELDS, fields, strict=True):
            _feed(builder, name, str(doc), count)
    builder._calculate_average_field_lengths()
    builder._create_field_vectors()
    vectors: Mapping[str, Any] = builder.field_vectors
    return vectors


def _posting(at: int) -> dict[str, Any]:
    return {"_index": at, **{name: {} for name in FIELDS}}


def _feed(builder: Any, name: str, doc: str, count: Counter[str]) -> None:
    builder.field_term_frequencies[f"{name}/{doc}"] = count
    builder.field_lengths[f"{name}/{doc}"] = count.total()
    for term in count:
        builder.inverted_index[term][name][doc] = {}


def _flat(elements: Sequence[float]) -> list[int]:
    flat: list[int] = []
    last = 0
    for at, weight in zip(map(int, elements[::2]), elements[1::2], strict=True):
        flat += (at - last, round(weight * SCALE))
        last = at
    return flat
