"""The assessment as data: the same numbers as on the page, for spreadsheets and programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from gongkai.index.open_data import csv_bytes
from gongkai.index.spreadsheet import workbook

_WORDS = {
    "matters": "事项",
    "due": "应公开",
    "covered": "已公开",
    "explained": "暂无、已说明",
    "missing": "未公开",
    "elsewhere": "不在网站主动公开",
    "documents": "信息",
    "on_time": "按时",
    "late": "超期",
    "unassessed": "没有评定",
}


class _Link(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def url(self) -> str: ...


class _Row(Protocol):
    @property
    def name(self) -> _Link: ...
    @property
    def score(self) -> Any: ...


class _Table(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def rows(self) -> Sequence[_Row]: ...
    @property
    def repeated(self) -> Any: ...
    @property
    def total(self) -> Any: ...


class _Assessment(Protocol):
    @property
    def newest(self) -> str: ...
    @property
    def period(self) -> str: ...
    @property
    def tables(self) -> Sequence[_Table]: ...


def _numbers(score: Any) -> dict[str, int]:
    return {name: getattr(score, name) for name in _WORDS}


def _table(table: _Table) -> dict[str, Any]:
    rows = [{"name": row.name.text, "url": row.name.url} | _numbers(row.score) for row in table.rows]
    return {"rows": rows, "repeated": _numbers(table.repeated), "total": _numbers(table.total)}


def coverage_json(view: _Assessment) -> bytes:
    """Rows, what stands in several of them, and the total: rows − repeated = total."""
    plain = {"newest": view.newest, "limit": view.period} | {table.name: _table(table) for table in view.tables}
    return (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode()


_HEAD = ("分类", "名称", *_WORDS.values())


def _lines(view: _Assessment) -> Iterator[tuple[str | int, ...]]:
    for table in view.tables:
        rows = [(row.name.text, row.score) for row in table.rows]
        for name, score in (*rows, ("重复计算", table.repeated), ("合计（不重复）", table.total)):
            yield table.title, name, *_numbers(score).values()


def coverage_csv(view: _Assessment) -> bytes:
    """One line for each row."""
    return csv_bytes(_HEAD, _lines(view))


def coverage_xlsx(view: _Assessment) -> bytes:
    """The same lines as a workbook, with numbers as numbers."""
    return workbook("公开情况考核", _HEAD, tuple(_lines(view)))
