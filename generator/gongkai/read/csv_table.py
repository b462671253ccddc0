"""CSV → rows of a table, as if an editor had written them in YAML.

The first row holds the editors' own words for the fields. A field of a group may stand there under its own name
(`一季度`) or with that of its group (`分季度进度.一季度`). A cell of a list is split at ；, or else at 、. Where a
group is itself a list, the cells of its columns are split at ； and belong together by their order.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from typing import Any, get_args, get_origin, get_type_hints

from gongkai.chinese.width import fold
from gongkai.model.field import said_of
from gongkai.model.finding import Keys
from gongkai.read import faults
from gongkai.read.yaml_tree import TreeError

_PARTS = re.compile("[；;\n]")
_LIST = re.compile("[、；;\n]")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """Where the cells of a column go: `way` in the record; split into a list; spread over a list of groups."""

    way: tuple[str, ...]
    many: bool = False
    spread: bool = False


def _inner(hint: Any) -> tuple[type[Any] | None, bool]:
    """The group that a field holds, and whether it holds many of them."""
    if get_origin(hint) is tuple:
        first = get_args(hint)[0]
        return (first, True) if is_dataclass(first) and isinstance(first, type) else (None, True)
    found = next((h for h in (hint, *get_args(hint)) if isinstance(h, type) and is_dataclass(h)), None)
    return found, False


def _columns(record: type[Any]) -> Mapping[str, _Column]:
    """Every heading that a table of these records may have. A word that two groups use needs its group in front."""
    found: dict[str, _Column] = {}
    short: dict[str, _Column | None] = {}
    hints = get_type_hints(record)
    for name, said in said_of(record).items():
        group, many = _inner(hints[name])
        if group is None or not said_of(group):
            found[said.key] = _Column(way=(said.key,), many=many)
            continue
        inner = get_type_hints(group)
        for part, word in said_of(group).items():
            listed = get_origin(inner[part]) is tuple
            column = _Column(way=(said.key, word.key), many=listed and not many, spread=many)
            found[f"{said.key}.{word.key}"] = column
            short[word.key] = None if word.key in short else column
    return {**{word: column for word, column in short.items() if column}, **found}


def _split(cell: str, pattern: re.Pattern[str]) -> list[str]:
    return [part.strip() for part in pattern.split(cell)]


def _listed(cell: str) -> list[str]:
    """A name may hold 、 itself: then ； is between the parts."""
    return [part for part in _split(cell, _PARTS if _PARTS.search(cell) else _LIST) if part]


def _put(row: dict[str, Any], column: _Column, cell: str) -> None:
    if column.spread:
        groups = row.setdefault(column.way[0], [])
        for number, part in enumerate(_split(cell, _PARTS)):
            if number == len(groups):
                groups.append({})
            groups[number][column.way[1]] = part
        return
    target = row
    for key in column.way[:-1]:
        target = target.setdefault(key, {})
    target[column.way[-1]] = _listed(cell) if column.many else cell


def _heading(cells: list[str]) -> list[str]:
    head = [fold(cell).strip().replace("．", ".") for cell in cells]
    while head and not head[-1]:
        head.pop()
    for number, word in enumerate(head):
        if not word:
            problem = f"第{number + 1}列没有列名"
            raise TreeError(faults.CSV_TABLE, 1, problem=problem, problem_en=f"column {number + 1} has no heading")
        if word in head[:number]:
            raise TreeError(faults.DUPLICATE_KEY, 1, key=word)
    if not head:
        raise TreeError(faults.CSV_TABLE, 1, problem="第一行没有列名", problem_en="the first row has no headings")
    return head


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows that hold anything, each with the line on which it begins: a cell in quotes may have several lines."""
    reader = csv.reader(io.StringIO(text), strict=True)
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield line, cells
            line = reader.line_num + 1
    except csv.Error:
        problem, english = "引号没有成对，或单元格太长", "a quote is not closed, or a cell is too long"
        raise TreeError(faults.CSV_TABLE, line, problem=problem, problem_en=english) from None


def _row(head: list[str], cells: list[str], line: int, columns: Mapping[str, _Column]) -> dict[str, Any]:
    extra = [cell for cell in cells[len(head) :] if cell.strip()]
    if extra:
        problem = f"这一行有{len(cells)}格，列名只有{len(head)}个"
        english = f"{len(cells)} cells under {len(head)} headings"
        raise TreeError(faults.CSV_TABLE, line, problem=problem, problem_en=english)
    row: dict[str, Any] = {}
    for word, cell in zip(head, cells, strict=False):
        if cell.strip():
            _put(row, columns.get(word, _Column(way=(word,))), cell.strip())
    return row


def parse_csv(text: str, record: type[Any], table: str) -> tuple[list[dict[str, Any]], dict[Keys, int]]:
    """The rows of a table of `record`s, and the lines of their keys. Raises `TreeError` for what is no table."""
    columns = _columns(record)
    rows: list[dict[str, Any]] = []
    lines: dict[Keys, int] = {(table,): 1}
    head: list[str] = []
    for line, cells in _records(text):
        if not head:
            head = _heading(cells)
            continue
        number = len(rows)
        rows.append(_row(head, cells, line, columns))
        lines[(table, number)] = line
        # A word that is no field is the heading's fault, told once.
        lines |= {(table, number, word): 1 for word in head if word not in columns}
    if not head:
        raise TreeError(faults.NOT_A_TABLE, 1, table=table)
    return rows, lines
