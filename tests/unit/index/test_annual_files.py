"""The annual report and the application form as files: right numbers, fixed bytes."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field

import docx
import openpyxl

from gongkai.index.annual_docx import annual_docx, request_form
from gongkai.index.annual_xlsx import annual_xlsx
from gongkai.model.annual_tables import Result, TableA, TableB, TableC, tables_of
from gongkai.model.field import said_of
from gongkai.model.request_year import Counts, Handled, Outcomes, RequestYear
from gongkai.plan.annual import annual_tables

ROW = (1, 2, 3, 4, 5, 6, 21)
A = TableA(rules=(0, 0, 0), normative=(3, 1, 12), licences=210, penalties=35, coercion=4, fees="12.5")
TABLES = tables_of(
    A,
    TableB(**dict.fromkeys(said_of(TableB), ROW)),
    TableC(review=(1, 2, 3, 4, 10), direct=(0, 0, 0, 0, 0), after=(0, 0, 0, 0, 0)),
)


@dataclass(frozen=True)
class Report:
    title: str = "年报"
    agency: str = "市政府"
    day: str = "2026-03-20"
    address: str = "https://www.example.gov.cn/annual-reports/x.html"
    parts: tuple = (("二、主动公开政府信息情况", ("说明。",), "a"), ("四、复议诉讼", (), "c"))
    tables: tuple = field(default_factory=lambda: annual_tables(TABLES))


@dataclass(frozen=True)
class Form:
    title: str = "申请表"
    organ: str = "市政府办公室"
    day: str = "2026-03-20"
    groups: tuple = (("申请人信息", (("姓名或者名称", "全称"), ("联系方式", ""))),)


def test_the_sheets_hold_numbers():
    book = openpyxl.load_workbook(io.BytesIO(annual_xlsx(Report())))
    assert book.sheetnames == ["表一", "表二", "表三"]
    rows = [[c for c in row if c is not None] for row in book["表二"].iter_rows(values_only=True)]
    assert ["\u3000（一）予以公开", *ROW] in rows
    assert ["行政事业性收费", 12.5] in [
        [c for c in r if c is not None] for r in book["表一"].iter_rows(values_only=True)
    ]
    assert [1, 2, 3, 4, 10, *[0] * 10] in [list(row) for row in book["表三"].iter_rows(values_only=True)]


def test_no_text_of_the_sheets_is_a_formula():
    """openpyxl takes every text that begins with = for one."""
    book = openpyxl.load_workbook(io.BytesIO(annual_xlsx(Report(title='=HYPERLINK("http://e/","年报")'))))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert book["表一"]["A1"].value.startswith("=HYPERLINK")


def test_the_document_has_text_and_tables():
    document = docx.Document(io.BytesIO(annual_docx(Report())))
    words = [paragraph.text for paragraph in document.paragraphs]
    assert "二、主动公开政府信息情况" in words and "说明。" in words
    cells = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    assert ["行政复议", "1", "2", "3", "4", "10"] in cells


def test_the_form_has_its_items():
    table = docx.Document(io.BytesIO(request_form(Form()))).tables[0]
    assert [row.cells[0].text for row in table.rows] == ["申请人信息", "姓名或者名称", "联系方式"]


def test_files_bear_no_clock():
    for made in (annual_xlsx(Report()), annual_docx(Report()), request_form(Form())):
        with zipfile.ZipFile(io.BytesIO(made)) as archive:
            assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert archive.read("docProps/core.xml").count(b"2026-03-20T00:00:00Z") == 2


def test_a_ledger_becomes_the_tables():
    ledger = RequestYear(
        id="x",
        year=2025,
        agency="市政府",
        new=Counts(person=3, company=1),
        results=(Handled(result=Result.GRANTED, person=2), Handled(result=Result.GRANTED, company=1)),
        carried_out=Counts(person=1),
        proactive=A,
        review=Outcomes(upheld=2, pending=1),
    )
    tables = ledger.tables
    assert list(tables) == list(TABLES)
    assert tables["乙 予以公开"] == ("2", "1", "0", "0", "0", "0", "3")
    assert tables["乙 办理结果总计"] == tables["乙 予以公开"]
    assert tables["丙 行政复议"] == ("2", "0", "0", "1", "3")
    assert tables["甲 行政规范性文件"] == ("3", "1", "12")
