"""Tables in Markdown whose numbers can be reckoned again: their total, and how many rows the text says they have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

_ROW = re.compile(r"^[ \t]*\|(?P<cells>.*)\|[ \t]*$")
_RULE = re.compile(r"^[ \t|:-]+$")
_TOTAL = re.compile(r"^\**(?:合[ \u3000]*计|总[ \u3000]*计|共[ \u3000]*计)\**$")
_PART = re.compile("小[ \u3000]*计|其中")
_SAYS = re.compile(
    r"(?:共|共计|共有|合计|总计)[ ]?(?P<count>[0-9]{1,4})[ ]?(?P<unit>[项个家户人名件条处所])(?!月|工作日|[^，。；：:（(]{0,6}[0-9])"
)
_POINTS = re.compile("如下|下表|见表|附表|名单|清单|[:：]$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """A number of a table or about it that does not come out: on which line, of what, what is said, what it is."""

    line: int
    of: str
    said: str
    is_: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    line: int
    head: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    before: str


def wrong_sums(text: str) -> Iterator[Sum]:
    """Totals that are not the sum of their column, and a number of rows in the line before that is another."""
    for table in _tables(text) if "|" in text else ():
        data = [(line, cells) for line, cells in table.rows if not _TOTAL.match(cells[0])]
        if not any(_PART.search(cell) for _, cells in table.rows for cell in cells[:2]):
            yield from _totals(table, [cells for _, cells in data])
            yield from _counts(table, len(data))


def _tables(text: str) -> Iterator[_Table]:
    lines, number, before = text.split("\n"), 0, ""
    while number < len(lines):
        if _ROW.match(lines[number]) and number + 1 < len(lines) and _RULE.match(lines[number + 1]):
            head, rows = number, []
            number += 2
            while number < len(lines) and (row := _ROW.match(lines[number])):
                rows.append((number, _cells(row)))
                number += 1
            yield _Table(line=head, head=_cells(_ROW.match(lines[head])), rows=tuple(rows), before=before)
            before = ""
            continue
        before = lines[number].strip() or before
        number += 1


def _cells(row: re.Match[str] | None) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in row["cells"].split("|")) if row else ()


def _number(cell: str) -> Decimal | None:
    try:
        number = Decimal(cell.replace(",", "").replace("，", "").strip("*"))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _totals(table: _Table, data: list[tuple[str, ...]]) -> Iterator[Sum]:
    """Only columns of nothing but numbers, below a single total."""
    totals = [(line, cells) for line, cells in table.rows if _TOTAL.match(cells[0])]
    if len(totals) != 1 or len(data) < 2:
        return
    line, total = totals[0]
    for column in range(1, len(table.head)):
        cells = [_number(row[column]) if column < len(row) else None for row in (*data, total)]
        numbers = [cell for cell in cells if cell is not None]
        if (
            len(numbers) == len(cells)
            and sum(numbers[:-1], Decimal()) != numbers[-1]
            and not _is_rate(table.head[column])
        ):
            yield Sum(
                line=line, of=table.head[column], said=str(numbers[-1]), is_=str(sum(numbers[:-1], Decimal()))
            )


def _is_rate(head: str) -> bool:
    return any(word in head for word in ("率", "比", "均", "价", "序号", "年份", "%", "％"))


def _counts(table: _Table, rows: int) -> Iterator[Sum]:
    says = _SAYS.search(table.before)
    if says and rows and _POINTS.search(table.before) and int(says["count"]) != rows and _one_each(table):
        yield Sum(line=table.line, of=says[0], said=says["count"], is_=str(rows))


def _one_each(table: _Table) -> bool:
    """Whether each row is one thing: its first cells count 1, 2, 3 …, or none is empty."""
    first = [cells[0] for _, cells in table.rows if not _TOTAL.match(cells[0])]
    return all(first) and len(set(first)) == len(first)
