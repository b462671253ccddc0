"""Feeds: the newest entries of a list as RSS 2.0 and as Atom (RFC 4287), for readers and for other machines.

No clock is read: every date comes from an entry, so equal views give equal bytes.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from io import StringIO
from typing import Any, Protocol

import feedgenerator

_CHINA = timezone(timedelta(hours=8))
_LANGUAGE = "zh-cn"
# Atom wants `updated` even of an empty feed. Nothing can have been disclosed before the Regulation
# 政府信息公开条例 took effect (国务院令第492号, 2008-05-01), so this day is never later than a real entry.
_BEGINNING = datetime(2008, 5, 1, tzinfo=_CHINA)
# What XML 1.0 cannot hold, not even escaped: control characters come along when text is pasted from a word processor.
_ILLEGAL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF])


class Entry(Protocol):
    """One entry: its absolute address is also its id; `day` is an ISO moment, Chinese time unless it says otherwise."""

    @property
    def title(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def day(self) -> str: ...
    @property
    def agency(self) -> str: ...
    @property
    def summary(self) -> str: ...
    @property
    def topics(self) -> tuple[str, ...]: ...
    @property
    def updated(self) -> str: ...


class Feed(Protocol):
    """A list with absolute addresses: `address` is its page, `self_address` this very file."""

    @property
    def title(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def self_address(self) -> str: ...
    @property
    def entries(self) -> Sequence[Entry]: ...


def rss(view: Feed) -> bytes:
    """RSS 2.0. Raises ValueError when the day of an entry is not ISO 8601."""
    return _written(feedgenerator.Rss201rev2Feed, view)


def atom(view: Feed) -> bytes:
    """Atom. Raises ValueError when the day of an entry is not ISO 8601."""
    return _written(feedgenerator.Atom1Feed, view)


def _written(form: Any, view: Feed) -> bytes:
    feed = form(
        title=_clean(view.title),
        link=view.address,
        description=_clean(view.description),
        language=_LANGUAGE,
        # Every Atom entry needs an author; this one stands for entries without an agency.
        author_name=_clean(view.title),
        feed_url=view.self_address,
        feed_guid=view.self_address,
    )
    for entry in view.entries:
        feed.add_item(**_item(entry))
    latest = max((_latest(entry) for entry in view.entries), default=_BEGINNING)
    # The library would ask the clock when there is no entry.
    feed.latest_post_date = lambda: latest
    out = StringIO()
    feed.write(out, "utf-8")
    return out.getvalue().encode() + b"\n"


def _item(entry: Entry) -> dict[str, Any]:
    moment = _moment(entry.day)
    return {
        "title": _clean(entry.title),
        "link": entry.address,
        "unique_id": entry.address,
        "unique_id_is_permalink": True,
        # Both formats read a description as HTML.
        "description": html.escape(_clean(entry.summary), quote=False),
        "author_name": _clean(entry.agency) or None,
        "pubdate": moment,
        "updateddate": _latest(entry),
        "categories": [_clean(topic) for topic in entry.topics],
    }


def _moment(day: str) -> datetime:
    moment = datetime.fromisoformat(day)
    return moment if moment.tzinfo else moment.replace(tzinfo=_CHINA)


def _latest(entry: Entry) -> datetime:
    """When the entry was put right last; a correction on the day of publication came after it."""
    moment = _moment(entry.day)
    return max(moment, _moment(entry.updated)) if entry.updated else moment


def _clean(text: str) -> str:
    return text.translate(_ILLEGAL)
