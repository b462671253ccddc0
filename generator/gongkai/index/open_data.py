"""Open data: a table as CSV, JSON and workbook, and the documents of the static API."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO
from typing import Any, Protocol

from gongkai.index.spreadsheet import workbook

# What a spreadsheet would take for the beginning of a formula (OWASP: CSV injection).
# Spreadsheets set to Chinese take the full-width signs too.
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")


class Table(Protocol):
    """A titled table of texts. `more` is the address of the whole when the table holds only the newest rows."""

    @property
    def title(self) -> str: ...
    @property
    def columns(self) -> Sequence[str]: ...
    @property
    def rows(self) -> Sequence[Sequence[str]]: ...
    @property
    def total(self) -> int: ...
    @property
    def more(self) -> str: ...


class Document(Protocol):
    """Plain values that are one JSON document."""

    @property
    def data(self) -> Mapping[str, Any]: ...


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def csv_bytes(columns: Sequence[str], rows: Iterable[Sequence[str | int]]) -> bytes:
    """RFC 4180, with the mark by which Excel knows UTF-8."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(str(cell)) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def table_csv(view: Table) -> bytes:
    """The table as CSV."""
    return csv_bytes(view.columns, view.rows)


def table_xlsx(view: Table) -> bytes:
    """A workbook; its cells are text, so there is nothing to guard."""
    return workbook(view.title, view.columns, view.rows)


def table_json(view: Table) -> bytes:
    """The rows as objects."""
    rows = [dict(zip(view.columns, row, strict=True)) for row in view.rows]
    return _json({"名称": view.title, "总数": view.total, "全部数据": view.more, "记录": rows})


def document_json(view: Document) -> bytes:
    """A document of the API."""
    return _json(view.data)


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
