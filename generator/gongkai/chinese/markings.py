"""Marks of documents that must not be public: secrecy, copy numbers, notes that say for whom a document is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.chinese.span import Slip

# GB/T 9704-2012 7.2.2: level, ★, period. Without the star the words are ordinary words.
_SECRET = re.compile(
    r"(?:绝密|机密|秘密)[ \u3000]*[★☆](?:[ \u3000]*(?:长期|[0-9一二三四五六七八九十]{1,3}[ ]*(?:年|个月|天)))?"
)
_SECRET_LINE = re.compile(
    r"^[ \t\u3000*]*(?:绝[ \u3000]*密|机[ \u3000]*密|秘[ \u3000]*密)[ \t\u3000*]*$", re.MULTILINE
)
_NOTE = re.compile(
    r"[（(](?:此件|本件|此文|此文件|该件|本文件)(?P<how>不予公开|不公开|不得公开|不宜公开|依申请公开|发至[^（）()\n]{1,12}级"
    r"|(?:仅)?限?内部[^（）()\n]{1,8})[^（）()\n]{0,10}[）)]"
    r"|内部(?:资料|文件|材料)[，, ：:\u3000]{0,2}(?:不得外传|请勿外传|严禁外传|注意保存|妥善保管|不得公开)"
    r"|^[ \t\u3000*]*份[ \u3000]*号[：: \u3000]*[0-9]{1,8}[ \t\u3000*]*$",
    re.MULTILINE,
)


def secret_marks(text: str) -> Iterator[Slip]:
    """`秘密★5年`, or a line of nothing but 机密."""
    if "密" in text:
        yield from (Slip(m.start(), m.end(), "star") for m in _SECRET.finditer(text))
        yield from (Slip(m.start(), m.end(), "line") for m in _SECRET_LINE.finditer(text))


def inner_notes(text: str) -> Iterator[Slip]:
    """`（此件依申请公开）`, `内部资料，不得外传`, `份号：000123`."""
    for match in _NOTE.finditer(text):
        yield Slip(match.start(), match.end(), "note")
