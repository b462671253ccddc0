"""The view of the disclosure platform."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.plan.views import Link, PageView


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformRow:
    """One entry: its item of the law in words, what is published, where; or why it does not apply."""

    id: str
    title: str
    clause: str
    content: str
    links: tuple[Link, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformBlock:
    """One of the four blocks."""

    title: str
    rows: tuple[PlatformRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformView(PageView):
    """政府信息公开: the four blocks in their order."""

    host: str
    blocks: tuple[PlatformBlock, ...]
