"""The door of this stage: which function turns the view of which template into the bytes of a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from gongkai.index.feeds import atom, rss
from gongkai.index.manifest import manifest
from gongkai.index.search.script import search_manifest
from gongkai.index.search.segment import segment
from gongkai.index.sitemap import robots, sitemap

PRODUCTS: Mapping[str, Callable[[Any], bytes]] = MappingProxyType(
    {
        "rss": rss,
        "atom": atom,
        "sitemap": sitemap,
        "robots": robots,
        "search-segment": segment,
        "search-manifest": search_manifest,
        "manifest": manifest,
    }
)
