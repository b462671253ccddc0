"""The view of the front page of service guides."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.plan.views import Head, Item, Link


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidesView:
    """`orders` are the ways to look: title and lists; `joint` are the items that several agencies handle together."""

    head: Head
    root: str
    crumbs: tuple[Link, ...]
    title: str
    description: str
    total: int
    orders: tuple[tuple[str, tuple[Link, ...]], ...]
    joint: tuple[Item, ...]
    newest: tuple[Item, ...]
    more: Link
    downloads: tuple[Link, ...]
