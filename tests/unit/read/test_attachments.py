"""Attachments: refused, unreadable, or read to the last word."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.read.attachments import LONGEST_NAME, read_attachment, words_of
from gongkai.read.authors import tells_who


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
    words, opened = words_of(name, zipped(document=bytes(2**21)))
    assert (words.text, opened) == ("", False)


@settings(deadline=None)
@given(st.binary(max_size=200), st.sampled_from(["a.docx", "a.xlsx", "a.pdf", "a.csv", "a.txt", "a.zip", "a.jpg"]))
def test_no_bytes_raise(data, name):
    for bytes_ in (data, b"%PDF-1.4\n" + data, b"PK\x03\x04" + data, b"Exif\0\0II*\0" + data):
        words, _ = words_of(name, bytes_)
        assert isinstance(words.text, str)


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
    assert {"正文后半 & 尾", "外表 内表", "页脚"} <= set(words.text.split("\n"))
    assert [part.zh for part in words.parts] == ["正文", "页脚", "文件属性"]


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
    words, opened = words_of("a.xlsx", claims.getvalue())
    assert opened
    assert words.text.startswith("甲\n\n\t\t13900000000\n乙\n")
    assert words.traces["hidden-sheet"] == 1


def test_what_was_crossed_out_and_who_wrote_it():
    import docx
    from docx.oxml import OxmlElement

    document, target = docx.Document(), io.BytesIO()
    paragraph = document.add_paragraph("留下的")
    deleted, run, text = (OxmlElement(name) for name in ("w:del", "w:r", "w:delText"))
    deleted.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}id", "1")
    text.text = "删去的"
    run.append(text)
    deleted.append(run)
    paragraph._p.append(deleted)
    document.core_properties.author = "张某某"
    document.core_properties.title = "标题在属性里"
    document.save(target)
    words, opened = words_of("a.docx", target.getvalue())
    assert opened
    assert "删去的" in words.text and "标题在属性里" in words.text
    assert words.traces == {"author": 1, "change": 1}


def test_rows_of_a_word_table_are_lines():
    import docx

    document, target = docx.Document(), io.BytesIO()
    table = document.add_table(2, 3)
    for row, cells in zip(table.rows, (("姓名", "班级", ""), ("张某某", "一班", "")), strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    document.save(target)
    words, _ = words_of("a.docx", target.getvalue())
    assert words.text.startswith("姓名\t班级\n张某某\t一班")


def test_what_is_hidden_in_a_workbook():
    import openpyxl
    from openpyxl.comments import Comment

    book, target = openpyxl.Workbook(), io.BytesIO()
    sheet = book.active
    sheet.append(["甲", "乙"])
    sheet.row_dimensions[1].hidden = True
    sheet.column_dimensions["B"].hidden = True
    sheet["A1"].comment = Comment("批注里的话", "某某")
    book.save(target)
    words, opened = words_of("a.xlsx", target.getvalue())
    assert opened
    assert "批注里的话" in words.text
    assert words.traces == {"comment": 1, "hidden-row": 1, "hidden-column": 1}


def exif(order: str, *tags: tuple[int, int, int]) -> bytes:
    """A TIFF whose first directory holds these tags (tag, count, value), and a place in a second one at 100."""
    rows = b"".join(struct.pack(f"{order}HHLL", tag, 5, count, value) for tag, count, value in tags)
    head = (b"II" if order == "<" else b"MM") + struct.pack(f"{order}HL", 42, 8)
    first = struct.pack(f"{order}H", len(tags)) + rows
    inner = struct.pack(f"{order}H", 1) + struct.pack(f"{order}HHLL", 2, 5, 3, 0)
    return b"Exif\0\0" + (head + first).ljust(100, b"\0") + inner


@pytest.mark.parametrize("order", ["<", ">"])
def test_what_a_photo_tells(order):
    def traces(data: bytes) -> dict[str, int]:
        return words_of("a.jpg", b"\xff\xd8\xff\xe1\0\0" + data)[0].traces

    assert traces(exif(order, (0x8825, 1, 100))) == {"place": 1}
    assert traces(exif(order, (0x013B, 8, 50))) == {"author": 1}
    # Blank author, and a pointer to a directory without a latitude.
    assert traces(exif(order, (0x013B, 1, 0), (0x8825, 1, 60))) == {}
    assert traces(b"<x:xmpmeta exif:GPSLatitude='25,1N'>") == {"place": 1}
    assert traces(b"") == {}


def test_a_file_with_too_many_words_keeps_those_it_read(monkeypatch):
    monkeypatch.setattr("gongkai.read.words.MAX_WORDS", 20)
    words, opened = words_of("a.txt", ("十个字十个字十个字十\n" * 9).encode())
    assert not opened
    assert 20 <= len(words.text) < 40


@pytest.mark.parametrize("name", ["李演示", "张某某", "zhangsan", "Zhang San"])
def test_properties_that_tell_who(name):
    assert tells_who(name)


@pytest.mark.parametrize(
    "name", ["", " ", "python-docx", "Microsoft Office User", "示例市水务局", "Administrator", "Windows 用户"]
)
def test_properties_that_tell_nobody(name):
    assert not tells_who(name)
