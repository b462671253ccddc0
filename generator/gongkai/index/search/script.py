"""How data reach the search page: a classic script that puts an entry into a queue.

Pages opened as files may not fetch JSON but may load scripts. The queue makes the order of scripts indifferent:
search.js takes over what lies in it and, from then on, whatever is pushed.
"""

from __future__ import annotations

from typing import Any, Protocol

import msgspec


class SearchManifest(Protocol):
    """File names of the segments, below search/."""

    @property
    def segments(self) -> tuple[str, ...]: ...


def search_manifest(view: SearchManifest) -> bytes:
    """`segments.js`: which segments there are."""
    return queued("manifest", view.segments)


def queued(*entry: Any) -> bytes:
    """A script that queues `entry`, as compact JSON with sorted keys, one entry a file."""
    return b"(self.gongkaiSearchQueue=self.gongkaiSearchQueue||[]).push(" + _literal(entry) + b");\n"


def _literal(value: Any) -> bytes:
    """JSON that is also JavaScript before ES2019 (U+2028, U+2029), and harmless inside a <script> element."""
    json = msgspec.json.encode(value, order="sorted")
    for raw, escaped in ((b"<", b"\\u003c"), ("\u2028".encode(), b"\\u2028"), ("\u2029".encode(), b"\\u2029")):
        json = json.replace(raw, escaped)
    return json
