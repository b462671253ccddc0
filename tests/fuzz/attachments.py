"""Word, Excel, PDF, CSV and pictures to begin with, and mutations of what is packed inside them."""

from __future__ import annotations

import io
import random
import zipfile

from tests.fuzz.mutations import OF_FILES, mutated

DOCUMENT = """---
标题: 关于公示样本名单的公告
公开属性: 主动公开
发布机构: 样本办公室
发布日期: 2026-10-08
公示开始: 2026-10-08
公示结束: 2026-10-30
异议反馈:
  受理单位: 样本办公室
附件:
  - 名称: 名单
    文件: 名单{ending}
---

现予公示。
"""


def _word() -> bytes:
    import docx

    document, target = docx.Document(), io.BytesIO()
    document.add_heading("样本名单")
    table = document.add_table(rows=3, cols=3)
    for row in table.rows:
        for cell in row.cells:
            cell.text = "样本"
    document.save(target)
    return target.getvalue()


def _sheet() -> bytes:
    import openpyxl

    book, target = openpyxl.Workbook(), io.BytesIO()
    for number in range(20):
        book.active.append([number, "样本", 1.5, "=1+1"])
    book.create_sheet("隐藏").sheet_state = "hidden"
    book.save(target)
    return target.getvalue()


def _pdf() -> bytes:
    import pypdf

    writer, target = pypdf.PdfWriter(), io.BytesIO()
    for _ in range(3):
        writer.add_blank_page(200, 200)
    writer.add_metadata({"/Author": "sample", "/Title": "sample"})
    writer.add_attachment("a.txt", b"sample")
    writer.write(target)
    return target.getvalue()


def originals() -> tuple[tuple[str, bytes], ...]:
    """Ending and bytes of one sound file of each type."""
    table = '姓名,金额\n甲,１２\n乙,"3\n4"\n'.encode()
    picture = (
        b"\x89PNG\r\n\x1a\n"
        + b"\x00\x00\x00\rIHDR"
        + b"\x00\x00\x00\x01" * 2
        + b"\x08\x02\x00\x00\x00"
        + b"\0" * 40
    )
    jpeg = (
        b"\xff\xd8\xff\xe1\x00\x40Exif\0\0MM\x00*\x00\x00\x00\x08\x00\x01\x88%\x00\x04\x00\x00\x00\x01\x00\x00\x00\x1a"
        + b"\0" * 60
    )
    return (
        (".docx", _word()), (".xlsx", _sheet()), (".pdf", _pdf()), (".csv", table), (".txt", table),
        (".png", picture), (".jpg", jpeg),
    )  # fmt: skip


def _repacked(chance: random.Random, data: bytes) -> bytes:
    """The package with one of its parts mutated: the ZIP itself is sound."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        chosen = chance.choice(old.namelist())
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, mutated(chance, part, OF_FILES) if name == chosen else part)
    return target.getvalue()


def attachment(chance: random.Random, files: tuple[tuple[str, bytes], ...]) -> tuple[str, bytes]:
    """An ending and the bytes of a mutated file."""
    ending, data = chance.choice(files)
    if ending in (".docx", ".xlsx") and chance.random() < 0.7:
        return ending, _repacked(chance, data)
    return ending, mutated(chance, data, OF_FILES)
