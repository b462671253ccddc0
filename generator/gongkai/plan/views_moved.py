"""Views of pages that say where something went: withdrawn, taken down, moved."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.plan.views import FieldRow, PageView


@dataclass(frozen=True, slots=True, kw_only=True)
class TombstoneView(PageView):
    """What is left of a page. `what`: withdrawn or removed; no body, no attachments."""

    what: str
    lead: str
    fields: tuple[FieldRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedView:
    """A page that sends the reader on. `url` is relative to it, `canonical` is absolute."""

    title: str
    site: str
    url: str
    canonical: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileGoneView:
    """Where an attachment was. `url` leads to its document, `text` is the document's title, `day` in words."""

    title: str
    site: str
    url: str
    text: str
    day: str
    reason: str
