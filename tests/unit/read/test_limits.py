"""Counts of what a file holds, taken before anything is built from it."""

from __future__ import annotations

import io
import time
import tracemalloc
import zipfile

import pytest

from gongkai.read.attachments import MAX_PARTS, words_of
from gongkai.read.limits import MAX_ROWS, MAX_SPOTS, excess_of_body, excess_of_sheet
from gongkai.read.source_file import read_file


@pytest.mark.parametrize(
    ("most", "more", "what"),
    [
        ("x" * 400_000, "x" * 400_001, "characters"),
        ("\n" * 20_000, "\n" * 20_001, "lines"),
        ("> " * 20 + "a", "> " * 21 + "a", "levels of quotation (>)"),
        ("<div>" * 100, "<DIV>" * 101, "levels of HTML tags"),
        ("<b>a</b><br>" * 500, "<b>a<br></b>" + "<b>" * 101, "levels of HTML tags"),
        ("|a" * 99 + "|\n|\n" + "|\n" * 590, "|a" * 99 + "|\n|\n" + "|\n" * 600, "cells of tables"),
        ("a@b.c " * 200 + "\na@b.c", "a@b.c " * 201, "mail signs (@) in one line"),
        ("a&#064;b.c " * 200, "a@b.c a&commat;b.c a&#x40;b.c " * 67, "mail signs (@) in one line"),
        ("[^1]: a\n" * 2000, "[^1]: a\n" * 2001, "footnotes"),
    ],
)
def test_of_a_body(most: str, more: str, what: str) -> None:
    assert excess_of_body(most) is None
    excess = excess_of_body(more)
    assert excess and excess.what_en == what and excess.count > excess.limit


def test_narrow_tables_one_after_the_other_are_counted_apart() -> None:
    assert excess_of_body(("|a|b|\n|-|-|\n|1|2|\n\n") * 1000) is None


def test_of_a_sheet() -> None:
    assert excess_of_sheet("甲、乙\n" * (MAX_SPOTS // 2)) is None
    assert excess_of_sheet("甲、乙\n" * (MAX_SPOTS // 2) + ";") is not None


@pytest.mark.parametrize("path", ["catalogue/matters/m.csv", "catalogue/matters/m.yml"])
def test_of_a_table(tmp_path, path: str) -> None:
    head, row = ("编号\n", "m{}\n") if path.endswith("csv") else ("事项:\n", "- 编号: m{}\n")
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    for count, rules in ((MAX_ROWS, []), (MAX_ROWS + 1, ["GK040"])):
        file.write_text(head + "".join(row.format(n) for n in range(count)), "utf-8")
        assert [finding.rule for finding in read_file(tmp_path, path).source.findings] == rules


@pytest.mark.parametrize(
    ("name", "part"), [("a.docx", "word/document.xml"), ("a.xlsx", "xl/worksheets/sheet1.xml")]
)
def test_a_small_package_that_unpacks_to_millions_of_tags_is_not_parsed(name: str, part: str) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(part, "<row><c/></row>" * 400_000)
    assert len(target.getvalue()) < 100_000
    began = time.process_time()
    words, opened = words_of(name, target.getvalue())
    assert not opened and not words.text
    assert time.process_time() - began < 2


def test_a_package_of_too_many_parts_is_not_read() -> None:
    for count, opened in ((MAX_PARTS - 1, True), (MAX_PARTS, False)):
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as package:
            package.writestr("word/document.xml", "<w:t>甲</w:t>")
            for number in range(count):
                package.writestr(f"word/media/{number}", b"")
        assert words_of("a.docx", target.getvalue())[1] is opened


@pytest.mark.parametrize(
    ("name", "part"), [("a.docx", "word/document.xml"), ("a.xlsx", "xl/workbook.dat"), ("a.docx", "word/a.xml")]
)
def test_a_part_that_is_larger_than_the_package_says_is_not_unpacked(name: str, part: str) -> None:
    """The size that a ZIP gives for a part is only said: 100 KB that say 10 bytes may be 100 MB."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(part, b"a" * (100 * 2**20))
    data = bytearray(target.getvalue())
    for head, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.rfind(head) + at
        data[place : place + 4] = (10).to_bytes(4, "little")
    tracemalloc.start()
    words, opened = words_of(name, bytes(data))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert not opened and not words.text
    assert peak < 10 * 2**20
