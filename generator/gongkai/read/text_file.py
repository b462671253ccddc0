"""The text of a file of the portal, or why it is refused."""

from __future__ import annotations

from pathlib import Path

from gongkai.chinese.sizes import file_size_cn
from gongkai.model.finding import Finding, Rule
from gongkai.read import faults
from gongkai.read.original import digest_of
from gongkai.read.yaml_tree import CONTROL

MAX_SIZE = 4 * 2**20


class RefusedError(Exception):
    """A file that is not read, with the finding that says why."""

    def __init__(self, rule: Rule, line: int = 0, **args: str | int) -> None:
        super().__init__(rule.name)
        self.finding = Finding(rule=rule.id, line=line, args=args)


def _decoded(data: bytes, spreadsheet: bool) -> str:
    """UTF-8; from a spreadsheet also GB18030, which is what Chinese Excel writes."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
    try:
        if spreadsheet and b"\0" not in data:
            return data.decode("gb18030")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
    raise RefusedError(faults.ENCODING, line=line) from None


def read_text(path: Path) -> tuple[str, str]:
    """The file's text and its digest. Refuses links, huge files, other encodings and control characters."""
    if path.is_symlink() or not path.is_file():
        raise RefusedError(faults.SYMLINK)
    size = path.stat().st_size
    if size > MAX_SIZE:
        raise RefusedError(faults.TOO_LARGE, size=file_size_cn(size), limit=file_size_cn(MAX_SIZE))
    data = path.read_bytes()
    text = _decoded(data, path.suffix == ".csv").replace("\r\n", "\n").replace("\r", "\n")
    if found := CONTROL.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise RefusedError(faults.CONTROL, line=line, code=f"U+{ord(found[0]):04X}")
    return text, digest_of(data)
