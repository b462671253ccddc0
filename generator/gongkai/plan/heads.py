"""<head>: titles and the 网页标签 of 国办发〔2017〕47号 (dossier §3.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gongkai.model.columns import BY_NAME, Column
from gongkai.model.site import SiteConfig
from gongkai.plan.library import Full
from gongkai.plan.linked_data import dataset
from gongkai.plan.views import Head, Link


def root_of(url: str) -> str:
    """The way from a page back to the site's root."""
    return "../" * url.count("/")


def _column_meta(column: Column) -> tuple[tuple[str, str], ...]:
    return (
        ("ColumnName", column.title),
        ("ColumnDescription", column.description),
        ("ColumnKeywords", "，".join(column.keywords)),
        ("ColumnType", column.kind_of_column),
    )


def column_head(site: SiteConfig, column: str, title: str, description: str, feeds: Sequence[Link] = ()) -> Head:
    """For the front page, a column, a list or another page that is not a document."""
    meta = _column_meta(BY_NAME[column]) if column else (("ColumnName", "首页"), ("ColumnType", "首页"))
    shown = title if title == site.name else f"{title} - {site.name}"
    return Head(title=shown, description=description, meta=meta, feeds=tuple(feeds))


def with_dataset(site: SiteConfig, head: Head, url: str, files: Sequence[Link]) -> Head:
    """The head of a page with data files: machines learn of them too."""
    if not files:
        return head
    title = head.title.removesuffix(f" - {site.name}")
    return replace(head, data=dataset(site, title, head.description, url, files))


def document_head(site: SiteConfig, full: Full, title: str, source: str, description: str) -> Head:
    """For a document: column tags and content tags."""
    column = full.kind.column
    day = full.summary.day
    moment = day.replace("T", " ") if "T" in day or not day else f"{day} 00:00"
    # Without a day it is a row of a catalogue: a matter, a power and a guide may well bear one name.
    named = title if day else f"{title}（{full.kind.title}）"
    content = [
        ("ArticleTitle", title),
        ("PubDate", moment),
        ("ContentSource", source),
        ("Keywords", "，".join(getattr(full.record, "topics", ()))),
        ("Description", description),
        ("Url", site.absolute(full.summary.url)),
    ]
    meta = (*_column_meta(BY_NAME[column]), *((n, v) for n, v in content if v))
    return Head(title=f"{named} - {site.name}", description=description, meta=meta)
