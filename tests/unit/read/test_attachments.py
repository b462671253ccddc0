"""Attachments: refused, unreadable, or read to the last word."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.read.attachments import LONGEST_NAME, read_attachment, words_of


def rule_of(name: str, folder: Path) -> str:
    file, fault = read_attachment(name, folder, "content/policies")
    return fault.rule if fault else ("" if file else "nothing")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "secret.pdf").write_bytes(b"%PDF")
    (tmp_path / "policies").mkdir()
    return tmp_path / "policies"


@pytest.mark.parametrize(
    "name",
    [
        "../secret.pdf",
        "/secret.pdf",
        "..",
        ".",
        ".hidden.pdf",
        "a/../../secret.pdf",
        "..\\secret.pdf",
        "无.pdf",
        "图" * LONGEST_NAME,
        "a\0b.pdf",
        "sub",
    ],
)
def test_names_that_lead_elsewhere(folder, name):
    (folder / ".hidden.pdf").write_bytes(b"x")
    (folder / "sub").mkdir()
    assert rule_of(name, folder) == "GK012"


def test_links_are_refused_wherever_they_lead(folder):
    (folder / "out.pdf").symlink_to(folder.parent / "secret.pdf")
    (folder / "real.pdf").write_bytes(b"x")
    (folder / "in.pdf").symlink_to(folder / "real.pdf")
    assert rule_of("out.pdf", folder) == rule_of("in.pdf", folder) == "GK013"


def test_a_linked_folder_is_still_the_documents_folder(tmp_path, folder):
    (folder / "名单.txt").write_text("甲", "utf-8")
    (tmp_path / "link").symlink_to(folder)
    assert rule_of("名单.txt", tmp_path / "link") == ""


@pytest.mark.parametrize("name", ["a.exe", "a.html", "a.svg", "a.js", "a", "a.pdf.exe"])
def test_types_that_are_not_published(folder, name):
    (folder / name).write_bytes(b"x")
    assert rule_of(name, folder) == "GK013"


def test_what_is_known_of_a_file(folder):
    (folder / "名单.TXT").write_bytes("名单".encode("gb18030"))
    file, fault = read_attachment("名单.TXT", folder, "content/policies")
    assert fault is None
    assert file is not None
    assert (file.name, file.size, file.text, len(file.digest)) == ("名单.TXT", 4, "名单", 64)


def zipped(**members: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target.getvalue()


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx"])
def test_a_zip_bomb_is_not_unpacked(name, monkeypatch):
    monkeypatch.setattr("gongkai.read.attachments.MAX_UNPACKED", 2**20)
    assert words_of(name, zipped(document=bytes(2**21))) == ("", False)


@settings(deadline=None)
@given(st.binary(max_size=200), st.sampled_from(["a.docx", "a.xlsx", "a.pdf", "a.csv", "a.txt", "a.zip"]))
def test_no_bytes_raise(data, name):
    for bytes_ in (data, b"%PDF-1.4\n" + data, b"PK\x03\x04" + data):
        words, _ = words_of(name, bytes_)
        assert isinstance(words, str)


def test_words_around_the_text_of_a_docx():
    import docx

    document, target = docx.Document(), io.BytesIO()
    document.add_paragraph("正文").add_run("后半 & 尾")
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "外表"
    cell.add_table(1, 1).cell(0, 0).text = "内表"
    document.sections[0].footer.paragraphs[0].text = "页脚"
    document.save(target)
    words, opened = words_of("a.docx", target.getvalue())
    assert opened
    assert {"正文后半 & 尾", "外表", "内表", "页脚"} <= set(words.split("\n"))


def test_a_sheet_that_claims_a_million_rows(monkeypatch):
    import openpyxl

    book, target = openpyxl.Workbook(), io.BytesIO()
    book.active["A1"] = "甲"
    book.active["C3"] = 13900000000.0
    book.create_sheet("隐藏").append(["乙"])
    book.worksheets[1].sheet_state = "hidden"
    book.save(target)
    source, claims = zipfile.ZipFile(target), io.BytesIO()
    with zipfile.ZipFile(claims, "w") as archive:
        for name in source.namelist():
            archive.writestr(name, source.read(name).replace(b'ref="A1:C3"', b'ref="A1:XFD1048576"'))
    assert words_of("a.xlsx", claims.getvalue()) == ("甲\n13900000000\n乙", True)
