"""Attachments: is the file what it says, how large is it, and which words are in it."""

from __future__ import annotations

import csv
import hashlib
import html
import io
import logging
import re
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

from gongkai.chinese.identity import find_ids, find_mobiles, mask
from gongkai.model.finding import Finding
from gongkai.model.source import RawFile
from gongkai.read import faults

MAX_SIZE = 50 * 2**20
MAX_TEXT = 20 * 2**20
MAX_UNPACKED = 64 * 2**20
MAX_WORDS = 2_000_000
MAX_ROWS = 300_000
LONGEST_NAME = 255
ALLOWED = frozenset(
    [
        ".pdf",
        ".ofd",
        ".doc",
        ".docx",
        ".wps",
        ".xls",
        ".xlsx",
        ".et",
        ".ppt",
        ".pptx",
        ".csv",
        ".txt",
        ".zip",
        ".jpg",
        ".jpeg",
        ".png",
        ".gif",
        ".webp",
        ".mp3",
        ".mp4",
    ]
)


def _plain(data: bytes) -> str:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", "replace")


def _csv(data: bytes) -> str:
    return "\n".join("\t".join(row) for row in csv.reader(io.StringIO(_plain(data))))


def _unpacked_size(data: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return sum(member.file_size for member in archive.infolist())


# Whatever the prefix: text of drawings (a:t) is text too, and not every program writes `w:`.
_PARAGRAPH = re.compile(r"</(?:[\w-]+:)?p>|<(?:[\w-]+:)?(?:br|tab|cr)/>")
_WRITTEN = re.compile(r"<(?:[\w-]+:)?t(?: [^<>]*)?>([^<]*)</")


def _docx(data: bytes) -> str:
    """Words of the text and of everything around it: tables in tables, boxes, headers, notes, comments."""
    import docx

    package = docx.Document(io.BytesIO(data)).part.package
    parts = (part for part in package.iter_parts() if "wordprocessingml" in part.content_type)
    lines = (line for part in parts for line in _PARAGRAPH.split(part.blob.decode("utf-8", "replace")))
    words = ("".join(_WRITTEN.findall(line)) for line in lines)
    return html.unescape("\n".join(line for line in words if line))


def _cell(value: object) -> str:
    """A number typed into a sheet may come back as 1.3E10: spell it out."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _xlsx(data: bytes) -> str:
    """Words of every sheet, hidden ones too. A sheet may claim to have a million rows: only filled cells count."""
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    words: list[str] = []
    for sheet in book.worksheets:
        sheet.reset_dimensions()
        for row in sheet.iter_rows(values_only=True):
            if len(words) > MAX_ROWS:
                raise ValueError("too many rows")
            if line := "\t".join(_cell(cell) for cell in row if cell is not None):
                words.append(line)
    book.close()
    return "\n".join(words)


def _pdf(data: bytes) -> str:
    import pypdf

    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


# These hold words that we cannot read: the editor is told that nobody looked for personal data in them.
CLOSED = frozenset((".ofd", ".doc", ".wps", ".xls", ".et", ".ppt", ".pptx", ".zip"))

_READERS: dict[str, Callable[[bytes], str]] = {
    ".txt": _plain,
    ".csv": _csv,
    ".docx": _docx,
    ".xlsx": _xlsx,
    ".pdf": _pdf,
}


def _quietly(reader: Callable[[bytes], str], data: bytes) -> str:
    """The libraries would tell the editor about every odd byte they met and mended."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return reader(data)


def words_of(name: str, data: bytes) -> tuple[str, bool]:
    """The words in a file, and whether it was read to its end. Pictures and sound count as read and wordless."""
    ending = Path(name).suffix.lower()
    reader = _READERS.get(ending)
    if reader is None or len(data) > MAX_TEXT:
        return "", reader is None and ending not in CLOSED
    try:
        if ending in (".docx", ".xlsx") and _unpacked_size(data) > MAX_UNPACKED:
            return "", False
        words = _quietly(reader, data)
        return words[:MAX_WORDS], len(words) <= MAX_WORDS
    except Exception:
        # Office and PDF readers raise dozens of types on damaged files; any of them means: not checked.
        return "", False


def _refusal(path: Path, folder: Path) -> tuple[str, str, str, str] | None:
    """Why this file may not be published: in two languages, each with what to do."""
    if path.is_symlink() or folder not in path.resolve().parents:
        return (
            "它不是这个文件夹里的真实文件",
            "it is not a file of this folder",
            "换成真实文件。",
            "Use a real file.",
        )
    if path.suffix.lower() not in ALLOWED:
        return (
            "不支持这种文件类型",
            "this type of file is not published",
            "改用 PDF、OFD、Word、Excel、CSV、图片或 ZIP。",
            "Use PDF, OFD, Word, Excel, CSV, an image or ZIP.",
        )
    if path.stat().st_size > MAX_SIZE:
        return ("超过 50 MB", "it is over 50 MB", "压缩或拆分后再放上来。", "Make it smaller or split it.")
    return None


def _shown(name: str) -> str:
    """The name as a message may repeat it: a number that names a person is starred."""
    # Behind a number, `.csv` would look like the rest of a code.
    stem, ending = Path(name).stem, Path(name).suffix
    for span in (*find_ids(stem), *find_mobiles(stem)):
        stem = mask(stem, span)
    return stem + ending if "/" not in name else name


def _is_beside(name: str, path: Path) -> bool:
    if "/" in name or "\\" in name or name.startswith(".") or len(name.encode()) > LONGEST_NAME:
        return False
    return path.is_file()


def read_attachment(name: str, folder: Path, said: str) -> tuple[RawFile | None, Finding | None]:
    """One attachment beside its document; a finding where it is missing, refused or cannot be opened.

    `said` is the folder as editors know it, from the portal's root.
    """
    path = folder / name
    if not _is_beside(name, path):
        return None, Finding(rule=faults.NO_ATTACHMENT.id, args={"file": _shown(name), "folder": said})
    if refusal := _refusal(path, folder.resolve()):
        why, why_en, hint, hint_en = refusal
        args = {"file": _shown(name), "why": why, "why_en": why_en, "hint": hint, "hint_en": hint_en}
        return None, Finding(rule=faults.BAD_ATTACHMENT.id, args=dict(args))
    data = path.read_bytes()
    words, opened = words_of(name, data)
    file = RawFile(name=name, size=len(data), digest=hashlib.sha256(data).hexdigest(), text=words)
    fault = None if opened else Finding(rule=faults.UNREADABLE_ATTACHMENT.id, args={"file": _shown(name)})
    return file, fault
