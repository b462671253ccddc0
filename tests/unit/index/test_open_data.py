"""Tables and documents for machines."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from io import BytesIO, StringIO

import openpyxl
import pytest

from gongkai.index.open_data import guarded, table_csv, table_xlsx
from gongkai.index.spreadsheet import column_name
from gongkai.plan.linked_data import safe_json


@dataclass(frozen=True)
class _Table:
    title: str = "政策/文件"
    columns: tuple[str, ...] = ("编号", "标题")
    rows: tuple[tuple[str, ...], ...] = (("a", "=1+1"), ("b", '含，逗号"和引号\n换行'), ("c", "007"))
    total: int = 3
    more: str = ""


def test_csv_opens_in_a_spreadsheet_and_holds_no_formula() -> None:
    data = table_csv(_Table())
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[1] == ["a", "'=1+1"] and rows[2] == list(_Table().rows[1])


@pytest.mark.parametrize("sign", list("=+-@＝＋－＠\t\r\n"))
def test_what_a_spreadsheet_would_reckon_is_text(sign: str) -> None:
    assert guarded(f"{sign}cmd|'/C calc'!A0").startswith("'")
    assert guarded(f"甲{sign}") == f"甲{sign}"


def test_workbook_is_read_back_and_always_the_same() -> None:
    data = table_xlsx(_Table())
    assert data == table_xlsx(_Table())
    sheet = openpyxl.load_workbook(BytesIO(data)).active
    assert sheet is not None and sheet.title == "政策 文件"
    cell = sheet["B2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    assert sheet["B4"].value == "007"


@pytest.mark.parametrize(("number", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_column_names(number: int, name: str) -> None:
    assert column_name(number) == name


def test_json_cannot_end_its_script() -> None:
    assert "<" not in safe_json({"name": "</script><script>alert(1)//&"})
