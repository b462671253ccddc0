"""Name lists beside a document: CSV files whose rows go no further than the check."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gongkai.model.finding import Finding
from gongkai.model.source import RawTable
from gongkai.read import faults
from gongkai.read.attachments import MAX_TEXT, _is_beside, _plain, _shown

KEY = "名单"


def _problem(name: str, path: Path) -> tuple[str, str] | None:
    if not _is_beside(name, path) or path.is_symlink():
        return "同一文件夹里没有这个文件", "there is no such file in the same folder"
    if path.suffix.lower() != ".csv":
        return "它不是 CSV 文件", "it is no CSV file"
    if path.stat().st_size > MAX_TEXT:
        return "文件太大", "it is too large"
    return None


def _table(name: str, text: str) -> RawTable | None:
    try:
        rows = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text), strict=True)]
    except csv.Error:
        return None
    rows = [row for row in rows if any(row)]
    if len(rows) < 2 or any(len(row) > len(rows[0]) and any(row[len(rows[0]) :]) for row in rows):
        return None
    width = len(rows[0])
    even = tuple(tuple((row + [""] * width)[:width]) for row in rows)
    return RawTable(name=name, head=even[0], rows=even[1:])


def _fault(name: str, folder: str, number: int, zh: str, en: str) -> Finding:
    args: dict[str, str | int] = {"file": _shown(name), "folder": folder, "problem": zh, "problem_en": en}
    return Finding(rule=faults.ROLL_FILE.id, keys=(KEY, number, "文件"), args=args)


def read_rolls(
    tree: dict[str, Any], root: Path, folder: str
) -> Iterator[tuple[str, RawTable | None, Finding | None]]:
    """The lists that a document asks for: file name, table or None, fault or None. Never raises for the files."""
    listed = tree.get(KEY)
    for number, row in enumerate(listed if isinstance(listed, list) else ()):
        name = row.get("文件") if isinstance(row, dict) else None
        if not isinstance(name, str) or not name:
            continue
        path = root / folder / name
        if row.get("校验值") and row.get("行数") and not path.exists():
            # Deleted after its day, with the proof noted in the notice.
            yield name, None, None
            continue
        if problem := _problem(name, path):
            yield name, None, _fault(name, folder, number, *problem)
        elif table := _table(name, _plain(path.read_bytes())):
            yield name, table, None
        else:
            wrong = ("没有数据行，或者有的行比列名多", "it has no rows, or a row is longer than the headings")
            yield name, None, _fault(name, folder, number, *wrong)
