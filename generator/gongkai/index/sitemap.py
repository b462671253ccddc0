"""Sitemaps and robots.txt: what a crawler asks for first (sitemaps.org protocol 0.9, RFC 9309)."""

from __future__ import annotations

from typing import Protocol
from xml.etree import ElementTree as ET

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


class Sitemap(Protocol):
    """`entries` are absolute address and ISO day (may be empty); `index` when they lead to other sitemaps."""

    @property
    def index(self) -> bool: ...
    @property
    def entries(self) -> tuple[tuple[str, str], ...]: ...


class Robots(Protocol):
    """`sitemap` is the absolute address of the index of sitemaps."""

    @property
    def sitemap(self) -> str: ...


def sitemap(view: Sitemap) -> bytes:
    """A `sitemapindex` or a `urlset`, one element a line; `lastmod` only where the day is known."""
    root = ET.Element("sitemapindex" if view.index else "urlset", xmlns=_NAMESPACE)
    for address, day in view.entries:
        entry = ET.SubElement(root, "sitemap" if view.index else "url")
        ET.SubElement(entry, "loc").text = address
        if day:
            ET.SubElement(entry, "lastmod").text = day
    ET.indent(root, "")
    xml: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return xml + b"\n"


def robots(view: Robots) -> bytes:
    """Everything is public; here is the sitemap."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {view.sitemap}\n".encode()
