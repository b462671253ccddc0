"""A Python-Markdown extension for pages that editors write: no raw HTML, no links but to the web, mail and here."""

from __future__ import annotations

import html
import re
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_SCHEMES = frozenset({"", "http", "https", "mailto", "tel"})


class _Links(Treeprocessor):
    """Takes away addresses that a browser would run."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            for name in ("href", "src"):
                address = element.get(name)
                if address is not None and _scheme(address) not in _SCHEMES:
                    element.set(name, "#")


_INVISIBLE = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060\ufeff\\\\]")


def _scheme(address: str) -> str:
    """The scheme as a browser would see it: entities decoded, blanks and control characters gone."""
    before = ""
    while address != before:
        before, address = address, html.unescape(address)
    head = re.split(r"[/?#]", _INVISIBLE.sub("", address), maxsplit=1)[0]
    return head.partition(":")[0].lower() if ":" in head else ""


class SafeMarkdown(Extension):
    """Shows raw HTML as text instead of passing it through."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (name given by the library)
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(_Links(md), "safe_links", 0)


def makeExtension(**kwargs: Any) -> SafeMarkdown:  # noqa: N802 (name given by the library)
    """What Python-Markdown looks for."""
    return SafeMarkdown(**kwargs)
