"""The view of the front page of service guides."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.plan.views import Item, Link, PageView


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidesView(PageView):
    """`orders` are the ways to look: title and lists; `joint` are the items that several agencies handle together."""

    description: str
    total: int
    orders: tuple[tuple[str, tuple[Link, ...]], ...]
    joint: tuple[Item, ...]
    newest: tuple[Item, ...]
    more: Link
    downloads: tuple[Link, ...]
