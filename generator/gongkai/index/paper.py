"""What every paper for a word processor begins with, and how a row of its tables is filled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

_FONT = "宋体"


def new_document(title: str, author: str, day: str) -> Any:
    """A document without text, in the font of official papers."""
    import docx
    from docx.oxml.ns import qn

    document = docx.Document()
    for name in ("Normal", "Title", "Heading 1"):
        style = document.styles[name]
        style.font.name = _FONT
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), _FONT)
    properties, moment = document.core_properties, datetime.fromisoformat(day)
    properties.title, properties.author, properties.comments = title, author, ""
    properties.created = properties.modified = moment
    return document


def write(cells: Any, words: Sequence[str | int], bold: bool = False) -> None:
    """Words into the cells of a row, from its first on."""
    for cell, word in zip(cells, words, strict=False):
        cell.text = str(word)
        for run in cell.paragraphs[0].runs if bold else ():
            run.bold = True
