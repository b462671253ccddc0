"""A change to a source as a value: from one offset to another, this text instead."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Edit:
    """Offsets count characters of the file's text, from 0; `end` is exclusive."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mending:
    """A source before and after its edits. `digest` is that of the bytes which were checked."""

    path: str
    before: str
    after: str
    digest: str
    edits: int
