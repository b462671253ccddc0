"""The self-report as a workbook: what it says of itself, items, agencies, days to come."""

from __future__ import annotations

from typing import Any

from gongkai.index.frozen_zip import saved
from gongkai.index.report_sheets import Sheet, facts, sheets, title_of
from gongkai.index.spreadsheet import without_formulas
from gongkai.model.finding import Lang
from gongkai.model.inspection import SelfReport

_WIDEST, _NARROWEST = 48, 9


def report_xlsx(report: SelfReport, lang: Lang) -> bytes:
    """The workbook."""
    import openpyxl

    book = openpyxl.Workbook()
    book.properties.creator, book.properties.title = report.host, title_of(lang)
    front = Sheet(
        title="说明" if lang == "zh" else "About", columns=(title_of(lang), ""), rows=facts(report, lang)
    )
    book.remove(book.active)
    for sheet in (front, *sheets(report, lang)):
        _fill(book.create_sheet(sheet.title), sheet)
    without_formulas(book)
    return saved(book, report.day.isoformat())


def _fill(page: Any, sheet: Sheet) -> None:
    from openpyxl.styles import Alignment, Border, Font, Side
    from openpyxl.utils import get_column_letter

    edge = Side(style="thin")
    for at, cells in enumerate((sheet.columns, *sheet.rows), 1):
        for column, cell in enumerate(cells, 1):
            place = page.cell(row=at, column=column)
            place.value = cell
            place.font = Font(bold=at == 1)
            place.border = Border(left=edge, right=edge, top=edge, bottom=edge)
            place.alignment = Alignment(wrap_text=True, vertical="top")
    for column in range(1, len(sheet.columns) + 1):
        longest = max(len(str(row[column - 1])) for row in (sheet.columns, *sheet.rows))
        width = min(max(longest * 2, _NARROWEST), _WIDEST)
        page.column_dimensions[get_column_letter(column)].width = width
    page.freeze_panes = "A2"
    page.page_setup.orientation, page.page_setup.paperSize, page.page_setup.fitToHeight = "landscape", 9, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
