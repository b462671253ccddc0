"""附件说明: the list of attachments below a text (GB/T 9704-2012 7.3.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.chinese.span import Slip

_HEAD = re.compile(r"^[ \t\u3000]*附[ \u3000]*件[ \u3000]*[:：][ \t\u3000]*(?=\S)", re.MULTILINE)
_ITEM = re.compile(
    r"(?P<number>[0-9]{1,2})[.．、](?![0-9])[ \t\u3000]*(?P<name>[^\n]*?)[ \t\u3000]*$", re.MULTILINE
)
_NEXT = re.compile(r"\n(?:[ \t\u3000]*\n)?[ \t\u3000]*(?=[0-9]{1,2}[.．、](?![0-9]))")
_POINT = re.compile("[。；，;,]$")


def annex_slips(text: str) -> Iterator[Slip]:
    """Numbers that skip or repeat one (`order`), and names that end in a point (`point`)."""
    for head in _HEAD.finditer(text) if "附" in text else ():
        items = list(_items(text, head.end()))
        # With a comma or a full stop inside it is prose, not the name of a file.
        if any(re.search("[，。：:]", item["name"][:-1]) for item in items):
            continue
        for wanted, item in enumerate(items, 1):
            if int(item["number"]) != wanted:
                yield Slip(item.start("number"), item.end("number"), "order")
                break
            if point := _POINT.search(item["name"]):
                at = item.start("name") + point.start()
                yield Slip(at, at + 1, "point")


def _items(text: str, at: int) -> Iterator[re.Match[str]]:
    item = _ITEM.match(text, at)
    while item:
        yield item
        step = _NEXT.match(text, item.end())
        item = _ITEM.match(text, step.end()) if step else None
