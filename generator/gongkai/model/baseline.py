"""What was wrong with an old portal on the day it began to be checked."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A finding that is known, `times` times over. `mark` is its fingerprint; the rest is for people."""

    rule: str
    path: str
    record: str
    mark: str
    times: int = 1
