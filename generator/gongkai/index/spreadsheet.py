"""A table as an .xlsx workbook (ECMA-376) of one sheet, the same bytes for the same table.

Every cell is text except numbers, so nothing in it is ever a formula. The time in the archive is the earliest that
ZIP knows: an index has no clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

Cell = str | int | Decimal
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_OLDEST = (1980, 1, 1, 0, 0, 0)
# A cell holds no more (the limit of Excel); a sheet's name no more than 31, and none of these signs.
_LONGEST = 32767
_NAME_SIGNS = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_ILLEGAL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF])


def column_name(number: int) -> str:
    """0 → A, 25 → Z, 26 → AA."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def _cell(place: str, value: Cell, style: int) -> str:
    if not isinstance(value, str):
        return f'<c r="{place}" s="{style}"><v>{value}</v></c>'
    if not value:
        return ""
    text = escape(value.translate(_ILLEGAL)[:_LONGEST])
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _row(number: int, cells: Sequence[Cell], style: int) -> str:
    made = (_cell(f"{column_name(n)}{number}", value, style) for n, value in enumerate(cells))
    return f'<row r="{number}">{"".join(made)}</row>'


def _sheet(columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    lines = [_row(1, columns, 1), *(_row(n, row, 0) for n, row in enumerate(rows, 2))]
    pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    last = f"{column_name(max(len(columns) - 1, 0))}{len(rows) + 1}"
    return (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><dimension ref="A1:{last}"/><sheetViews>'
        f'<sheetView workbookViewId="0">{pane}</sheetView></sheetViews>'
        f"<sheetData>{''.join(lines)}</sheetData></worksheet>"
    )


def _relations(*targets: tuple[str, str]) -> str:
    made = (
        f'<Relationship Id="rId{n}" Type="{_DOCUMENT}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(made)}</Relationships>'


def _types() -> str:
    parts = {"workbook": "sheet.main", "styles": "styles", "worksheets/sheet1": "worksheet"}
    made = (
        f'<Override PartName="/xl/{name}.xml" ContentType="{_MIME}.{kind}+xml"/>' for name, kind in parts.items()
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{"".join(made)}</Types>'
    )


def _styles() -> str:
    fonts = '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>'
    fills = '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    fills += '<fill><patternFill patternType="gray125"/></fill></fills>'
    formats = "".join(f'<xf numFmtId="0" fontId="{font}" fillId="0" borderId="0" xfId="0"/>' for font in (0, 1))
    base = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    names = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    borders = '<borders count="1"><border/></borders>'
    cells = f'<cellXfs count="2">{formats}</cellXfs>'
    return f'{_HEAD}<styleSheet xmlns="{_MAIN}">{fonts}{fills}{borders}{base}{cells}{names}</styleSheet>'


def _parts(title: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Iterator[tuple[str, str]]:
    name = escape(title.translate(_NAME_SIGNS).strip()[:31] or "数据", {'"': "&quot;"})
    book = f'<sheets><sheet name="{name}" sheetId="1" r:id="rId1"/></sheets>'
    yield "[Content_Types].xml", _types()
    yield "_rels/.rels", _relations(("officeDocument", "xl/workbook.xml"))
    yield "xl/workbook.xml", f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}">{book}</workbook>'
    yield (
        "xl/_rels/workbook.xml.rels",
        _relations(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")),
    )
    yield "xl/styles.xml", _styles()
    yield "xl/worksheets/sheet1.xml", _sheet(columns, rows)


def workbook(title: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    """The bytes of a workbook with one sheet, whose first row holds the names of the columns."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED, compresslevel=6) as archive:
        for name, text in _parts(title, columns, rows):
            info = ZipInfo(name, _OLDEST)
            info.compress_type = ZIP_DEFLATED
            info.create_system = 3
            archive.writestr(info, text.encode())
    return out.getvalue()


def without_formulas(book: Any) -> None:
    """Make every cell of an openpyxl workbook a value: the library takes a text that begins with = for a formula."""
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    cell.data_type = "s"
