"""A marked stretch of a text: what the scanners of this package return."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `text[start:end]` of the scanned text; `kind` is a short machine word such as `mobile`."""

    start: int
    end: int
    kind: str

    def of(self, text: str) -> str:
        """The marked stretch itself."""
        return text[self.start : self.end]
