"""Attachments: is the file what it says, how large is it, and which words are in it."""

from __future__ import annotations

import csv
import hashlib
import io
import logging
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

from gongkai.chinese.identity import find_ids, find_mobiles, mask
from gongkai.model.finding import Finding
from gongkai.model.source import RawFile
from gongkai.read import faults
from gongkai.read.office import read_docx, read_xlsx
from gongkai.read.pdf import read_pdf
from gongkai.read.pictures import ENDINGS, read_picture
from gongkai.read.words import TooMuchError, Words

MAX_SIZE = 50 * 2**20
MAX_TEXT = 20 * 2**20
MAX_UNPACKED = 64 * 2**20
MAX_PARTS = 10_000
_STEP = 2**20
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


def _unpacks(data: bytes) -> bool:
    """Whether the package is of a size to be read, and every part of the size that it says. Raises BadZipFile if not.

    A part read as a whole is unpacked as a whole, whatever the package says of it: 500 KB may be 500 MB.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        small = len(parts) <= MAX_PARTS and sum(part.file_size for part in parts) <= MAX_UNPACKED
        for part in parts if small else ():
            _read_through(archive, part)
        return small


def _read_through(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    with archive.open(part) as file:
        while file.read(_STEP):
            pass


def _read_plain(data: bytes) -> Words:
    words = Words()
    words.part("", "")
    for line in _plain(data).splitlines():
        words.say(line)
    return words


def _read_csv(data: bytes) -> Words:
    words = Words()
    words.part("", "", "cell")
    for row in csv.reader(io.StringIO(_plain(data))):
        words.say("\t".join(" ".join(cell.split()) for cell in row))
    return words


# These hold words that we cannot read: the editor is told that nobody looked for personal data in them.
CLOSED = frozenset((".ofd", ".doc", ".wps", ".xls", ".et", ".ppt", ".pptx", ".zip"))

_READERS: dict[str, Callable[[bytes], Words]] = {
    ".txt": _read_plain,
    ".csv": _read_csv,
    ".docx": read_docx,
    ".xlsx": read_xlsx,
    ".pdf": read_pdf,
    **dict.fromkeys(ENDINGS, read_picture),
}


def _quietly(reader: Callable[[bytes], Words], data: bytes) -> Words:
    """The libraries would tell the editor about every odd byte they met and mended."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return reader(data)


def words_of(name: str, data: bytes) -> tuple[Words, bool]:
    """The words in a file, and whether it was read to its end. Sound counts as read and wordless."""
    ending = Path(name).suffix.lower()
    reader = _READERS.get(ending)
    if reader is None or len(data) > MAX_TEXT:
        return Words(), reader is read_picture or (reader is None and ending not in CLOSED)
    try:
        if ending in (".docx", ".xlsx") and not _unpacks(data):
            return Words(), False
        return _quietly(reader, data), True
    except TooMuchError as error:
        return error.words, False
    except Exception:
        # Office and PDF readers raise dozens of types on damaged files; any of them means: not checked.
        return Words(), False


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
    digest = hashlib.sha256(data).hexdigest()
    parts = tuple(words.parts)
    file = RawFile(name=name, size=len(data), digest=digest, text=words.text, parts=parts, traces=words.told)
    if opened:
        return file, None
    closed = Path(name).suffix.lower() in CLOSED
    rule = faults.CLOSED_ATTACHMENT if closed else faults.UNREADABLE_ATTACHMENT
    return file, Finding(rule=rule.id, args={"file": _shown(name)})
