"""The annual report and the application form for a word processor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from gongkai.index.annual_xlsx import Report, Table, lines
from gongkai.index.frozen_zip import saved
from gongkai.index.paper import new_document, write


class FullReport(Report, Protocol):
    """A report with its text: heading, paragraphs and the name of the table of each section."""

    @property
    def address(self) -> str: ...
    @property
    def parts(self) -> Sequence[tuple[str, tuple[str, ...], str]]: ...


class Form(Protocol):
    """An application form: groups of (item, how to fill it in)."""

    @property
    def title(self) -> str: ...
    @property
    def organ(self) -> str: ...
    @property
    def day(self) -> str: ...
    @property
    def groups(self) -> Sequence[tuple[str, Sequence[tuple[str, str]]]]: ...


def annual_docx(view: FullReport) -> bytes:
    """The report with its tables behind the sections they belong to."""
    document = new_document(view.title, view.agency, view.day)
    document.add_heading(view.title, 0)
    document.add_paragraph(f"{view.agency}　{view.day}")
    document.add_paragraph(f"网页：{view.address}")
    tables = dict(zip("abc", view.tables, strict=False))
    for heading, paragraphs, name in view.parts:
        if heading:
            document.add_heading(heading, 1)
        for paragraph in paragraphs:
            document.add_paragraph(paragraph)
        if name in tables:
            _table(document, tables[name])
    return saved(document, view.day)


def request_form(view: Form) -> bytes:
    """The form as a table with room to write."""
    document = new_document(view.title, view.organ, view.day)
    document.add_heading(view.title, 0)
    document.add_paragraph(f"受理机关：{view.organ}")
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for group, items in view.groups:
        head = table.add_row().cells
        head[0].merge(head[1]).text = group
        for name, note in items:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = name, f"（{note}）" if note else ""
    document.add_paragraph("申请人签名或者盖章：　　　　　　　　　　　　　年　　月　　日")
    return saved(document, view.day)


def _table(document: Any, table: Table) -> None:
    document.add_paragraph(table.caption)
    rows = list(_upright(table) if table.layout == "groups" else lines(table))
    grid = document.add_table(rows=0, cols=max(len(cells) for _, cells in rows), style="Table Grid")
    for head, cells in rows:
        write(grid.add_row().cells, cells, bold=head)


def _upright(table: Table) -> list[tuple[bool, tuple[str, ...]]]:
    """Fifteen columns do not fit on paper: one line for each group."""
    heads = (True, ("", *table.blocks[0].columns))
    return [heads, *((False, (block.title, *block.rows[0].cells)) for block in table.blocks)]
