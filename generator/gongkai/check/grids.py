"""Tables in a record: those of its body and those in its attachments, cell by cell, with where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from html.parser import HTMLParser
from itertools import groupby

from gongkai.check.case import Case
from gongkai.check.record import is_public
from gongkai.check.word_lists import has_word
from gongkai.check.words import attachment
from gongkai.chinese.names import is_name
from gongkai.model.finding import Finding, Keys, Rule
from gongkai.model.source import Body, RawFile

Rows = tuple[tuple[str, ...], ...]
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """One table: its headings, its rows (as wide as the headings), and the words that stand above it."""

    head: tuple[str, ...]
    rows: Rows
    title: str
    where: str
    where_en: str
    keys: Keys = ()
    offset: int | None = None

    def columns(self, words: Words) -> tuple[int, ...]:
        """The columns whose heading has one of the words."""
        return tuple(at for at, heading in enumerate(self.head) if has_word(words, heading))

    def filled(self, column: int) -> tuple[str, ...]:
        """The cells of a column that say something."""
        return tuple(row[column] for row in self.rows if row[column])

    def named_rows(self, names: Words) -> Rows:
        """The rows in which a person is named in full."""
        columns = self.columns(names)
        return tuple(row for row in self.rows if any(is_name(row[at]) for at in columns))

    def finding(self, case: Case, rule: Rule, **args: str | int) -> Finding:
        """A breach by this table; `where` and `where_en` are there for the sentence."""
        said: dict[str, str | int] = {"where": self.where, "where_en": self.where_en, **args}
        return case.finding(rule, *self.keys, offset=self.offset, **said)


def _grid(lines: Sequence[Sequence[str]], blank: Grid) -> Grid | None:
    """Even rows under headings; None without two columns and a row."""
    if len(lines) < 2 or len(lines[0]) < 2:
        return None
    width = len(lines[0])
    rows = tuple(tuple((*line, *[""] * width)[:width]) for line in lines[1:])
    return replace(blank, head=tuple("".join(cell.split()) for cell in lines[0]), rows=rows)


class _Tables(HTMLParser):
    """The cells of every table in safe HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self._open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("td", "th") and self.tables and self.tables[-1]:
            self.tables[-1][-1].append("")
            self._open = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "table"):
            self._open = False

    def handle_data(self, data: str) -> None:
        if self._open:
            self.tables[-1][-1][-1] += data.strip()


@lru_cache(maxsize=4)
def _tables(html: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """The rows of each table; kept for a moment, as several rules ask for the same ones."""
    parser = _Tables()
    parser.feed(html)
    return tuple(tuple(tuple(row) for row in table if row) for table in parser.tables)


def _line_of(lines: list[str], cells: Sequence[str]) -> int:
    """The line of the source that holds all headings; 0 where none does."""
    return next((at for at, line in enumerate(lines) if all(cell in line for cell in cells)), 0)


def _above(lines: list[str], at: int) -> str:
    """The last line above that says something: a heading or a caption."""
    return next((line for line in reversed(lines[:at]) if line.strip()), "")


def _in_body(case: Case) -> Iterator[Grid]:
    body = case.raw.body or Body()
    if "<table" not in body.html:
        return
    lines = body.source.split("\n")
    for table in _tables(body.html):
        at = _line_of(lines, table[0]) if table else 0
        title = f"{case.title} {_above(lines, at)}"
        blank = Grid(head=(), rows=(), title=title, where="正文的表格", where_en="A table in the text", offset=at)
        if grid := _grid(table, blank):
            yield grid


def _in_file(case: Case, file: RawFile) -> Iterator[Grid]:
    """Runs of lines with tabs; the line before one is its title."""
    keys, zh, en = attachment(case, file)
    above = ""
    for tabbed, run in groupby(file.text.split("\n"), key=lambda line: "\t" in line):
        lines = list(run)
        if not tabbed:
            above = next((line for line in reversed(lines) if line.strip()), above)
            continue
        title = f"{case.title} {file.name} {above}"
        blank = Grid(head=(), rows=(), title=title, where=zh, where_en=en, keys=keys)
        if grid := _grid([[cell.strip() for cell in line.split("\t")] for line in lines], blank):
            yield grid


def grids(case: Case) -> Iterator[Grid]:
    """Every table of a public record that has headings and rows."""
    if not is_public(case.record):
        return
    yield from _in_body(case)
    for file in case.raw.files:
        if "\t" in file.text:
            yield from _in_file(case, file)
