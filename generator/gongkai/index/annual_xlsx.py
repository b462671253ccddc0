"""The three tables of the annual report as a spreadsheet: a sheet each, numbers as numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from gongkai.index.frozen_zip import saved
from gongkai.index.spreadsheet import without_formulas


class Row(Protocol):
    """A line; without cells it is a heading."""

    @property
    def label(self) -> str: ...
    @property
    def cells(self) -> tuple[str, ...]: ...
    @property
    def level(self) -> int: ...


class Block(Protocol):
    """Lines under one heading with its own columns."""

    @property
    def title(self) -> str: ...
    @property
    def columns(self) -> tuple[str, ...]: ...
    @property
    def rows(self) -> Sequence[Row]: ...


class Table(Protocol):
    """One of the three tables; see `lines` for what the layouts mean."""

    @property
    def caption(self) -> str: ...
    @property
    def layout(self) -> str: ...
    @property
    def blocks(self) -> Sequence[Block]: ...


class Report(Protocol):
    """A report with its tables. `day` is ISO."""

    @property
    def title(self) -> str: ...
    @property
    def agency(self) -> str: ...
    @property
    def day(self) -> str: ...
    @property
    def tables(self) -> Sequence[Table]: ...


Line = tuple[bool, tuple[str, ...]]


def lines(table: Table) -> Iterator[Line]:
    """A table as lines of cells; True marks the lines of heads.

    `blocks` stand below each other, each with its heads; `list` is one block; `groups` stand side by side.
    """
    if table.layout == "groups":
        titles = [part for b in table.blocks for part in (b.title, *[""] * (len(b.columns) - 1))]
        yield True, tuple(titles)
        yield True, tuple(column for b in table.blocks for column in b.columns)
        yield False, tuple(cell for b in table.blocks for cell in b.rows[0].cells)
        return
    for block in table.blocks:
        yield True, (block.title, *block.columns)
        for row in block.rows:
            yield False, ("\u3000" * row.level + row.label, *row.cells)


def _value(cell: str) -> str | int | float:
    if cell.isdecimal():
        return int(cell)
    try:
        return float(cell)
    except ValueError:
        return cell


def annual_xlsx(view: Report) -> bytes:
    """The workbook."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    book.properties.creator, book.properties.title = view.agency, view.title
    for number, table in enumerate(view.tables):
        _sheet(book.create_sheet(f"表{'一二三'[number]}"), view.title, table)
    without_formulas(book)
    return saved(book, view.day)


def _sheet(sheet: Any, title: str, table: Table) -> None:
    from openpyxl.styles import Alignment, Border, Font, Side

    edge = Side(style="thin")
    sheet["A1"], sheet["A2"] = title, table.caption
    sheet["A1"].font = sheet["A2"].font = Font(bold=True)
    for at, (head, cells) in enumerate(lines(table), 4):
        for column, cell in enumerate(cells, 1):
            place = sheet.cell(row=at, column=column, value=cell if head else _value(cell))
            place.border = Border(left=edge, right=edge, top=edge, bottom=edge)
            place.font = Font(bold=head)
            place.alignment = Alignment(wrap_text=True, vertical="center")
    if table.layout == "groups":
        _span_groups(sheet, table)
    else:
        sheet.column_dimensions["A"].width = 44
    for letter in "BCDEFGH":
        sheet.column_dimensions[letter].width = 13


def _span_groups(sheet: Any, table: Table) -> None:
    start = 1
    for block in table.blocks:
        end = start + len(block.columns) - 1
        sheet.merge_cells(start_row=4, end_row=4, start_column=start, end_column=end)
        start = end + 1
