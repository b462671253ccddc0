"""The page of a yearly report on the site: its eight parts as tables, in the words of the form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gongkai.model.field import said_of
from gongkai.model.site_report import SiteReport
from gongkai.plan.fields import in_words
from gongkai.plan.library import Full, Library

_PARTS = ("publishing", "specials", "answers", "affairs", "exchange", "safety")


def _cell(value: Any) -> str:
    return ("是" if value else "否") if isinstance(value, bool) else str(value)


def _row(label: str, cell: str) -> Mapping[str, Any]:
    return {"label": label, "cells": [cell], "url": ""}


def _rows(part: Any) -> list[Mapping[str, Any]]:
    return [_row(said.key, _cell(getattr(part, name))) for name, said in said_of(type(part)).items()]


def _parts(record: SiteReport) -> Iterator[tuple[str, list[Mapping[str, Any]]]]:
    words = said_of(SiteReport)
    for name in _PARTS:
        yield words[name].key, _rows(getattr(record, name))
    media = [_row(f"{m.name}（{m.sort}）", f"发布{m.posts}条，关注{m.readers}") for m in record.media]
    yield words["media"].key, media or [_row("账号", "没有开设")]
    yield words["innovation"].key, [_row("已有功能", in_words(record.innovation) or "没有")]


def extra(_library: Library, full: Full) -> Mapping[str, Any]:
    """`parts`: the title and the rows of each, the visits first."""
    record = full.record
    assert isinstance(record, SiteReport)
    visits = [_row("独立用户访问总量（个）", str(record.visitors)), _row("网站总访问量（次）", str(record.hits))]
    parts = [("访问量", visits), *_parts(record)]
    return {"parts": [{"title": title, "rows": rows} for title, rows in parts]}
