"""Numbers that are covered already: in which form, and whether too little of them is hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gongkai.chinese.span import Span
from gongkai.chinese.width import fold

_COVERS = "*×●○•█■"
_TOKEN = re.compile(
    rf"(?<![0-9A-Za-z{_COVERS}])(?=[0-9]*[{_COVERS}])[0-9{_COVERS}]{{6,20}}[0-9{_COVERS}Xx]?(?![0-9A-Za-z{_COVERS}])"
)
_ID_LENGTH, _MOBILE_LENGTH = 18, 11
# Where area and birthday stand in an id.
_AREA, _BIRTH = 6, 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """A covered number: `shape` has a digit as 0 and a cover as *; `kind` is `id`, `mobile` or empty."""

    span: Span
    shape: str
    kind: str

    @property
    def hidden(self) -> int:
        return self.shape.count("*")

    @property
    def only_birth(self) -> bool:
        """Whether the area and the serial of an id are open: its birthday would complete it."""
        return self.kind == "id" and "*" not in self.shape[:_AREA] + self.shape[_BIRTH:]


def _kind(shape: str, text: str) -> str:
    if len(shape) == _ID_LENGTH:
        return "id"
    return "mobile" if len(shape) == _MOBILE_LENGTH and text[0] in "1*" else ""


def find_covered(text: str) -> tuple[Covered, ...]:
    """Every number with covers in it that still shows a digit."""
    even = fold(text)
    found = []
    for match in _TOKEN.finditer(even):
        shape = "".join("*" if char in _COVERS else "0" for char in match[0])
        if "0" in shape:
            kind = _kind(shape, match[0])
            found.append(Covered(span=Span(*match.span(), f"covered-{kind}"), shape=shape, kind=kind))
    return tuple(found)
