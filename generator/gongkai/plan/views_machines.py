"""Views of what machines read: feeds, the sitemap, robots.txt and the search index."""

from __future__ import annotations

from collections.abc import Mapping
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
class SearchUnit:
    """What a search can hit: a record, a section of a long one, or the text of an attachment (`heading`: its name).

    `first`: the first unit of its record. `quiet`: nobody looks for it first, so its title counts as text. `state`: its
    word or three words, days and tone, or nothing. `facets`: name to values.
    """

    record: str
    first: bool
    url: str
    title: str
    heading: str
    kind: str
    agency: str
    number: str
    day: str
    state: tuple[str, ...]
    text: str
    facets: Mapping[str, tuple[str, ...]]
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpSection:
    """A section of an editorial page: `url` with its anchor; `within`: the title of the page and the headings above."""

    url: str
    heading: str
    within: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpSearchView:
    """What the search in the editorial pages looks through."""

    sections: tuple[HelpSection, ...]
