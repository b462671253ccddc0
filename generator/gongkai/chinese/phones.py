"""Telephone numbers in running words: landlines with or without an area code, short numbers, 400 numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_GAP = r"[\s\-－—–]"
_AREA = rf"[（(]?(?P<area>0\d{{2,3}})[）)]?{_GAP}{{0,3}}"
_LONG = re.compile(
    rf"(?<!\d){_AREA}(?P<number>\d{{3,4}}{_GAP}?\d{{4}}|\d{{5}})(?!\d)|(?<!\d)(?P<bare>[1-9]\d{{6,7}})(?!\d)"
)
_SERVICE = re.compile(
    rf"(?<![A-Za-z0-9@._\-－—–])(?:[48]00{_GAP}?\d{{3,4}}{_GAP}?\d{{3,4}}|1\d{{4}}|9[56]\d{{3,4}}|1\d{{2}})(?![\d号室])"
)
_SHORT = 5
_EXTENSION = re.compile(r"\s*(?:转|分机|[-－—–])\s*([0-9]{1,4})(?![0-9])")
_NOISE = re.compile(_GAP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A number: digits only. `area` is empty where none is written; a service number needs none.

    `extension` is what is dialled after it, empty where nothing is.
    """

    area: str
    number: str
    service: bool = False
    extension: str = ""

    @property
    def hotline(self) -> bool:
        """Whether it is a short number for everything, with or without an area code before it: `12345`, `0878-12345`."""
        return self.number.startswith("1") and len(self.number) <= _SHORT

    def rings(self, other: Phone) -> bool:
        """Whether both may ring at the same desk: one number, and no two extensions that differ."""
        apart = self.extension and other.extension and self.extension != other.extension
        return self.whole == other.whole and not apart

    @property
    def whole(self) -> str:
        return f"{self.area}-{self.number}" if self.area else self.number


def _extension(text: str, end: int) -> str:
    """What is dialled after the number that ends at `end`."""
    found = _EXTENSION.match(text, end)
    return found[1] if found else ""


def _landline(match: re.Match[str]) -> Phone:
    number = _NOISE.sub("", match["number"] or match["bare"])
    return Phone(area=match["area"] or "", number=number, extension=_extension(match.string, match.end()))


def phones(text: str) -> Iterator[Phone]:
    """Every number in a text, in its order: `(0878)0000001转2、12345` has two."""
    found: list[tuple[int, Phone]] = []
    rest = text
    for match in _SERVICE.finditer(text):
        found.append((match.start(), Phone(area="", number=_NOISE.sub("", match[0]), service=True)))
        rest = rest[: match.start()] + " " * len(match[0]) + rest[match.end() :]
    found.extend((match.start(), _landline(match)) for match in _LONG.finditer(rest))
    yield from (phone for _, phone in sorted(found, key=lambda pair: pair[0]))
