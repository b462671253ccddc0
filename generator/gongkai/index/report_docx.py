"""The self-report for a word processor: a form with tables, to be printed, signed and sealed."""

from __future__ import annotations

from typing import Any

from gongkai.index.frozen_zip import saved
from gongkai.index.paper import new_document, write
from gongkai.index.report_sheets import NOTHING, Sheet, facts, mark_of, proof, sheets, title_of
from gongkai.model.finding import Lang
from gongkai.model.inspection import SelfReport

_HEADS = (("指标", "要求", "结果", "理由和证据"), ("Item", "Asked", "Result", "Reason and evidence"))
_WIDTHS = (3.2, 5.0, 1.8, 15.2)
_SIGNED = (
    "自查人（签名）：　　　　　　负责人（签名）：　　　　　　（盖章）　　　　年　　月　　日",
    "Checked by:                    Head:                    (seal)          Date:",
)


def report_docx(report: SelfReport, lang: Lang) -> bytes:
    """The form."""
    document = new_document(title_of(lang), report.host, report.day.isoformat())
    _landscape(document)
    document.add_heading(title_of(lang), 0)
    _grid(document, Sheet(title="", columns=(), rows=facts(report, lang)))
    _, agencies, coming = sheets(report, lang)
    document.add_heading("一、指标" if lang == "zh" else "1. Items", 1)
    _items(document, report, lang)
    for number, sheet in (
        ("二、" if lang == "zh" else "2. ", agencies),
        ("三、" if lang == "zh" else "3. ", coming),
    ):
        document.add_heading(number + sheet.title, 1)
        if sheet.rows:
            _grid(document, sheet)
        else:
            document.add_paragraph("没有。" if lang == "zh" else "None.")
    document.add_paragraph(_SIGNED[lang == "en"])
    return saved(document, report.day.isoformat())


def _landscape(document: Any) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm, Pt

    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)
    document.styles["Normal"].font.size = Pt(9)


def _repeat(row: Any) -> None:
    """The row stands at the top of every page of its table."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _grid(document: Any, sheet: Sheet) -> None:
    table = document.add_table(rows=0, cols=len(sheet.columns or sheet.rows[0]), style="Table Grid")
    if sheet.columns:
        head = table.add_row()
        write(head.cells, sheet.columns, bold=True)
        _repeat(head)
    for row in sheet.rows:
        write(table.add_row().cells, row)


def _items(document: Any, report: SelfReport, lang: Lang) -> None:
    from docx.shared import Cm

    table = document.add_table(rows=0, cols=len(_WIDTHS), style="Table Grid")
    table.autofit = False
    head = table.add_row()
    write(head.cells, _HEADS[lang == "en"], bold=True)
    _repeat(head)
    part = ""
    for verdict in report.verdicts:
        item = verdict.item
        if item.part != part:
            part = item.part
            cells = table.add_row().cells
            cells[0].merge(cells[-1]).text = part
        told = "\n".join((verdict.reason, *proof(verdict))) or NOTHING
        asks = f"{item.asks}（{item.points}分）" if item.points else item.asks
        write(table.add_row().cells, (f"{item.number} {item.name}", asks, mark_of(verdict, lang), told))
    for row in table.rows:
        for cell, width in zip(row.cells, _WIDTHS, strict=True):
            cell.width = Cm(width)
