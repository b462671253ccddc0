"""One raw record → one entry for the store, with everything that is wrong with its form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from gongkai.check import faults
from gongkai.check.addresses import is_path
from gongkai.check.decode import decode
from gongkai.chinese.pinyin import slug
from gongkai.chinese.quiet import quiet
from gongkai.model.finding import Finding
from gongkai.model.kind import Kind, kinds
from gongkai.model.record import Document, Record
from gongkai.model.redirect import Redirect
from gongkai.model.removed import Removed
from gongkai.model.site import SiteConfig
from gongkai.model.source import Body, Raw
from gongkai.store.rows import Entry

ID = re.compile(r"(?!index$|page-|field-)[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?")
_LONGEST = 40


def _id_fault(raw: Raw) -> Finding | None:
    """A missing id is the decoder's business."""
    written = raw.tree.get("编号")
    if not isinstance(written, str) or not written.strip() or ID.fullmatch(written.strip()):
        return None
    title = raw.tree.get("标题") or raw.tree.get("名称")
    suggestion = slug(title, _LONGEST) if isinstance(title, str) else ""
    args = {"id": quiet(written), "suggestion": suggestion or "x1"}
    return Finding(rule=faults.BAD_ID.id, keys=(*raw.keys, "编号"), args=args)


def title_of(record: Record) -> str:
    """What the record is called."""
    return str(getattr(record, "title", "") or getattr(record, "name", "") or record.id)


def day_of(record: Record) -> str:
    """The record's day or moment in ISO form, to the minute."""
    value: Any = getattr(record, "published", None) or getattr(record, "updated", None)
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    return value.isoformat() if isinstance(value, date) else ""


def is_public(record: Record) -> bool:
    """Whether the record may be rendered at all; tables and editorial pages always may."""
    return not isinstance(record, Document) or record.public


def _withdrawn(record: Record) -> str:
    """The ISO day from which only a notice of the record is left."""
    return record.withdrawn.day.isoformat() if isinstance(record, Document) and record.withdrawn else ""


def _places(record: Record, kind: Kind) -> Iterator[str]:
    """URLs besides the record's own at which something must be found on its behalf."""
    if kind.paged:
        yield from (kind.address(old) for old in record.former if ID.fullmatch(old))
    # An ill-formed one is told by the rules over the tables; a page that stood there could leave the site's folder.
    if isinstance(record, Redirect) and is_path(record.old) and is_path(record.new):
        yield record.old
    if isinstance(record, Removed) and is_path(record.url):
        yield record.url


def type_record(raw: Raw) -> tuple[Entry | None, tuple[Finding, ...]]:
    """The typed record as an entry without name lists, or None and the reasons. Findings have keys, not yet lines."""
    record, wrong = decode(raw.tree, kinds()[raw.kind].record, raw.keys)
    if fault := _id_fault(raw):
        wrong = (*wrong, fault)
    if record is None or wrong:
        return None, wrong
    title = title_of(record)
    body = raw.body or Body()
    entry = Entry(
        record=record,
        kind=raw.kind,
        path=raw.path,
        title=title,
        day=day_of(record),
        public=is_public(record),
        html=body.html,
        text=body.text,
        source=body.source if raw.kind == "page" else "",
        outline=body.headings,
        files=tuple(replace(file, parts=(), traces=()) for file in raw.files),
        withdrawn=_withdrawn(record),
        places=tuple(_places(record, kinds()[raw.kind])),
    )
    return entry, ()


_ADDRESS = re.compile(r"https?://[^\s\"'<>\\\\]+")


def _no_address(key: str, value: str) -> Finding:
    args = {
        "key": key,
        "value": quiet(value[:40]),
        "wanted": "网址",
        "wanted_en": "a web address",
        "remedy": "写完整的网址，以 http:// 或 https:// 开头，不含空格和引号，例如 https://www.example.gov.cn/。",
        "remedy_en": "Write a whole address, for example https://www.example.gov.cn/.",
    }
    return Finding(rule=faults.BAD_VALUE.id, keys=(key,), args=args)


def type_site(raw: Raw) -> tuple[SiteConfig | None, tuple[Finding, ...]]:
    """The site's configuration, typed. Its addresses stand on every page and must be plain ones."""
    site, wrong = decode(raw.tree, SiteConfig, raw.keys)
    for key in ("网址", "找错入口"):
        value = str(raw.tree.get(key) or "")
        if site is not None and value and not _ADDRESS.fullmatch(value):
            wrong = (*wrong, _no_address(key, value))
    return (None if wrong else site), wrong
