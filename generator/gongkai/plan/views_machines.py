"""Views of what machines read: feeds, the sitemap, robots.txt and the search index."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One entry: its address is also its stable id; `day` is the ISO moment of publication."""

    title: str
    address: str
    day: str
    agency: str
    summary: str
    topics: tuple[str, ...]
    updated: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedView:
    """A feed with absolute addresses, newest entry first."""

    title: str
    description: str
    address: str
    self_address: str
    entries: tuple[FeedEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SitemapView:
    """A shard of sitemap.xml (`entries`: address and ISO day or empty), or the index of the shards."""

    index: bool
    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsView:
    """robots.txt."""

    sitemap: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchDoc:
    """One thing that can be found. `text` is the beginning of its words."""

    url: str
    title: str
    kind: str
    number: str
    agency: str
    day: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchSegmentView:
    """A part of the search index: its number and its documents."""

    name: str
    docs: tuple[SearchDoc, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchManifestView:
    """Which segments there are, by file name below search/."""

    segments: tuple[str, ...]
