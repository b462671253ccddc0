"""How data reach a page: a classic script of one call, in UTF-16 with its mark.

Pages opened as files may not fetch JSON but may load scripts. The mark at the front overrules whatever a server says of
the encoding. A Han takes two bytes instead of three, and 15 bits of numbers take 16.
"""

from __future__ import annotations

import codecs
from typing import Any

import msgspec

OPEN = "(self.gongkaiSearch=self.gongkaiSearch||[]).push("


def pushed(*entry: Any) -> bytes:
    """A script that pushes `entry`, as compact JSON with sorted keys."""
    return _script(_literal(entry))


def packed(segment: str, stamp: str, name: str, payload: bytes) -> bytes:
    """A script that pushes a payload of `bits.words` under the name of a file of a segment."""
    head = _literal((segment, stamp, name))[:-1]
    return codecs.BOM_UTF16_LE + f'{OPEN}{head},"'.encode("utf-16-le") + payload + '"]);\n'.encode("utf-16-le")


def _script(literal: str) -> bytes:
    return codecs.BOM_UTF16_LE + f"{OPEN}{literal});\n".encode("utf-16-le")


def _literal(value: Any) -> str:
    """JSON that is also JavaScript before ES2019 (U+2028, U+2029), and harmless inside a <script> element."""
    json = msgspec.json.encode(value, order="sorted").decode()
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
