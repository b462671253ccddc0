"""Words and traces of PDF files: pages, remarks on them, form fields, properties, files inside (ISO 32000)."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from gongkai.read.authors import tells, tells_who
from gongkai.read.words import Words

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader


def read_pdf(data: bytes) -> Words:
    """The words of each page and what hangs on it."""
    import pypdf

    words, reader = Words(), pypdf.PdfReader(io.BytesIO(data))
    for number, page in enumerate(reader.pages, 1):
        words.part(f"第{number}页", f"page {number}")
        for line in page.extract_text().splitlines():
            words.say(line)
        for remark in _remarks(page):
            words.say(remark)
            words.trace("comment")
    _properties(reader, words)
    return words


def _remarks(page: PageObject) -> list[str]:
    """The words of remarks and form fields; links have none."""
    found = []
    for note in page.get("/Annots") or ():
        row: Any = note.get_object()
        if row.get("/Subtype") not in ("/Link", "/Popup"):
            found += [str(row[key]) for key in ("/Contents", "/V") if row.get(key)]
    return found


def _properties(reader: PdfReader, words: Words) -> None:
    said = {key: str(value) for key, value in (reader.metadata or {}).items()}
    words.trace("author", int(tells_who(said.get("/Author", ""))))
    words.trace("company", int(tells(said.get("/Company", ""))))
    words.trace("embedded", len(reader.attachments))
    words.part("文件属性", "the properties")
    words.say(" ".join((*said.values(), *reader.attachments)))
