"""A marked stretch of a text: what the scanners of this package return."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

# How many signs a message repeats on both sides of a slip, and up to which length slips are quoted together.
QUOTED_AROUND = 6
QUOTED_TOGETHER = 40


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `text[start:end]` of the scanned text; `kind` is a short machine word such as `mobile`."""

    start: int
    end: int
    kind: str

    def of(self, text: str) -> str:
        """The marked stretch itself."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class Slip(Span):
    """A stretch that is written wrongly; `better` is how it should read, None where only a person knows."""

    better: str | None = None


def mended(words: str, found: Iterable[Slip], start: int = 0) -> str:
    """The words, which begin at `start`, with every slip mended of which it is certain how."""
    for slip in sorted(found, reverse=True):
        if slip.better is not None:
            words = words[: slip.start - start] + slip.better + words[slip.end - start :]
    return words
