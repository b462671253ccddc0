"""One file → its records, not yet checked."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from gongkai.model.finding import Finding, Keys
from gongkai.model.ignore import Ignore
from gongkai.model.kind import Kind, kinds
from gongkai.model.source import Body, Raw, RawFile, Source
from gongkai.read import faults
from gongkai.read.attachments import read_attachment
from gongkai.read.csv_table import parse_csv
from gongkai.read.discover import LOST
from gongkai.read.ignores import MARK, ignores_in_body, ignores_in_yaml, without_ignores
from gongkai.read.limits import MAX_ROWS, Excess, excess_of_body, excess_of_sheet
from gongkai.read.markdown import render_markdown
from gongkai.read.rolls import read_rolls
from gongkai.read.text_file import RefusedError, read_text
from gongkai.read.yaml_tree import TreeError, parse_tree

# Rows times shared fields of a table: each row gets a copy.
MAX_SHARED = 1_000_000
SHARED = "共用"
_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Where things stand in a file: lines of the YAML, and the line on which the Markdown body begins."""

    lines: Mapping[Keys, int]
    body: int = 1

    def line(self, finding: Finding) -> int:
        """The 1-based line a finding means: its own, its offset into the body, or its nearest known key."""
        if finding.line:
            return finding.line
        if finding.offset is not None:
            return self.body + finding.offset
        keys = finding.keys
        while keys and keys not in self.lines:
            keys = keys[:-1]
        return self.lines.get(keys, 1)


def _refuse_excess(excess: Excess | None, where: str, where_en: str, line: int = 1) -> None:
    if excess:
        counts: dict[str, str | int] = {"count": excess.count, "limit": excess.limit}
        words = {"what": excess.what, "what_en": excess.what_en, "where": where, "where_en": where_en}
        raise RefusedError(faults.TOO_MUCH, line=line, **counts, **words)


def kind_of(path: str) -> Kind | None:
    """The kind of record that lives at this path of a portal."""
    parts = path.split("/")
    folder = parts[1].removesuffix(".yml").removesuffix(".yaml").removesuffix(".csv") if len(parts) > 1 else ""
    wanted = "content" if path.endswith(".md") else "catalogue"
    for kind in kinds().values():
        if kind.folder == folder and kind.source == parts[0] == wanted:
            return kind
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """Front matter and body, each with the line on which it begins."""

    front: str
    front_line: int
    body: str
    body_line: int


def _split(text: str) -> _Parts:
    fences = list(islice(_FENCE.finditer(text), 2))
    if len(fences) < 2 or text[: fences[0].start()].strip():
        raise RefusedError(faults.FRONT_MATTER, line=1)
    start, end = fences[0].end() + 1, fences[1].end() + 1
    return _Parts(
        front=text[start : fences[1].start()],
        front_line=text.count("\n", 0, start) + 1,
        body=text[end:],
        body_line=text.count("\n", 0, end) + 1,
    )


def fields_of(tree: Any, line: int = 1) -> dict[str, Any]:
    """The fields of a record; nothing at all counts as no fields yet."""
    if tree is None:
        return {}
    if not isinstance(tree, dict):
        raise RefusedError(
            faults.YAML, line=line, problem="应当一行一项，写成“名称: 内容”", problem_en="fields are “key: value”"
        )
    return tree


def _names(tree: dict[str, Any], kind: Kind) -> Iterator[tuple[str, Keys]]:
    """The files that a document asks for, each with the way to its name."""
    for table, key in (("附件", "文件"), *kind.files):
        listed = tree.get(table)
        for number, row in enumerate(listed if isinstance(listed, list) else ()):
            name = row.get(key) if isinstance(row, dict) else None
            if isinstance(name, str) and name:
                yield name, (table, number, key)


def _files(
    tree: dict[str, Any], kind: Kind, root: Path, folder: str
) -> Iterator[tuple[str, RawFile | None, Finding | None]]:
    """One file may be asked for twice: a form that serves for several materials."""
    seen: set[str] = set()
    for name, keys in _names(tree, kind):
        if name not in seen:
            file, fault = read_attachment(name, root / folder, folder)
            yield name, file, fault and replace(fault, keys=keys)
        seen.add(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile:
    """A source with its line marks, the names of the attachments it asks for, and its remarks about rules."""

    source: Source
    marks: Marks
    attached: tuple[str, ...] = ()
    ignores: tuple[Ignore, ...] = ()

    def placed(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Findings about it, each with its path and its line."""
        return tuple(replace(f, path=self.source.path, line=self.marks.line(f)) for f in findings)


def _document(kind: Kind, path: str, root: Path, text: str, digest: str) -> ReadFile:
    parts = _split(text)
    _refuse_excess(excess_of_body(parts.body), "正文", "The text", parts.body_line)
    tree, lines = parse_tree(parts.front, first_line=parts.front_line)
    marks = Marks(lines=lines, body=parts.body_line)
    tree = fields_of(tree, parts.front_line)
    tree.setdefault("编号", Path(path).stem)
    folder = Path(path).parent.as_posix()
    files, rolls = list(_files(tree, kind, root, folder)), list(read_rolls(tree, root, folder))
    raw = Raw(
        kind=kind.name,
        path=path,
        keys=(),
        tree=tree,
        body=render_markdown(without_ignores(parts.body)),
        files=tuple(file for _, file, _ in files if file),
        tables=tuple(table for _, table, _ in rolls if table),
    )
    faults_ = tuple(replace(fault, path=path) for _, _, fault in (*files, *rolls) if fault)
    source = Source(path=path, digest=digest, raws=(raw,), findings=faults_)
    names = tuple(name for name, _, _ in (*files, *rolls))
    return ReadFile(source=source, marks=marks, attached=names, ignores=_ignores(parts))


def _ignores(parts: _Parts) -> tuple[Ignore, ...]:
    front = ignores_in_yaml(parts.front, parts.front_line) if MARK in parts.front else ()
    body = ignores_in_body(parts.body, parts.body_line) if MARK in parts.body else ()
    return (*front, *body)


def _refuse_rows(count: int, line: int = 1) -> None:
    if count > MAX_ROWS:
        excess = Excess(what="条记录", what_en="records", count=count, limit=MAX_ROWS)
        _refuse_excess(excess, "这个表", "This table", line)


def _rows(tree: dict[str, Any], table: str, lines: Mapping[Keys, int]) -> list[dict[str, Any]]:
    rows = tree.get(table)
    if not isinstance(rows, list):
        raise RefusedError(faults.NOT_A_TABLE, line=lines.get((table,), 1), table=table)
    _refuse_rows(len(rows), lines.get((table,), 1))
    return [fields_of(row, lines[(table, number)]) for number, row in enumerate(rows)]


def _shared_lines(rows: list[dict[str, Any]], table: str, lines: Mapping[Keys, int]) -> dict[Keys, int]:
    """What a row takes from 共用 stands there."""
    shared = [keys for keys in lines if keys[:1] == (SHARED,) and len(keys) > 1]
    return {
        (table, number, *keys[1:]): lines[keys]
        for number, row in enumerate(rows)
        for keys in shared
        if keys[1] not in row
    }


def _strangers(tree: dict[str, Any], table: str, path: str) -> Iterator[Finding]:
    """Keys at the top of a table file that nobody reads."""
    for key in tree.keys() - {SHARED, table}:
        yield Finding(rule=faults.TABLE_KEY.id, path=path, keys=(key,), args={"key": key, "table": table})


def _identified(kind: Kind, row: dict[str, Any]) -> dict[str, Any]:
    """The row with an id made from its own words, for tables whose rows nobody refers to."""
    words = [row.get(key) for key in kind.id_from]
    if not words or not all(words) or "编号" in row:
        return row
    return {**row, "编号": f"{kind.folder}-{hashlib.blake2b(repr(words).encode(), digest_size=6).hexdigest()}"}


def _table(kind: Kind, path: str, text: str, digest: str) -> ReadFile:
    tree, lines = parse_tree(text)
    tree = fields_of(tree)
    rows = _rows(tree, kind.table, lines)
    shared = fields_of(tree.get(SHARED) or None, lines.get((SHARED,), 1))
    if len(shared) * len(rows) > MAX_SHARED:
        raise RefusedError(faults.TOO_LARGE, line=1, size=f"{len(rows)}×{len(shared)}", limit=str(MAX_SHARED))
    raws = tuple(
        Raw(kind=kind.name, path=path, keys=(kind.table, number), tree=_identified(kind, {**shared, **row}))
        for number, row in enumerate(rows)
    )
    findings = tuple(_strangers(tree, kind.table, path))
    source = Source(path=path, digest=digest, raws=raws, findings=findings)
    marks = Marks(lines={**lines, **_shared_lines(rows, kind.table, lines)})
    return ReadFile(source=source, marks=marks, ignores=tuple(ignores_in_yaml(text)) if MARK in text else ())


def _sheet(kind: Kind, path: str, text: str, digest: str) -> ReadFile:
    _refuse_excess(excess_of_sheet(text), "这个表", "This table")
    rows, lines = parse_csv(text, kind.record, kind.table)
    _refuse_rows(len(rows))
    raws = tuple(
        Raw(kind=kind.name, path=path, keys=(kind.table, number), tree=row) for number, row in enumerate(rows)
    )
    return ReadFile(source=Source(path=path, digest=digest, raws=raws), marks=Marks(lines=lines))


def _folders() -> str:
    return "、".join(dict.fromkeys(f"{kind.source}/{kind.folder}" for kind in kinds().values()))


def broken(path: str, digest: str, finding: Finding) -> ReadFile:
    """A file without records, and why."""
    found = replace(finding, path=path, line=finding.line or 1)
    return ReadFile(source=Source(path=path, digest=digest, findings=(found,)), marks=Marks(lines={}))


def read_file(root: Path, path: str) -> ReadFile:
    """Read one source of a portal. Never raises for what stands in the file: that becomes a finding."""
    digest = ""
    if LOST in path:
        return broken(path, digest, Finding(rule=faults.FILE_NAME.id))
    kind = kind_of(path)
    if kind is None:
        return broken(path, digest, Finding(rule=faults.UNKNOWN_PLACE.id, args={"folders": _folders()}))
    try:
        text, digest = read_text(root / path)
        if kind.source == "content":
            return _document(kind, path, root, text, digest)
        if path.endswith(".csv"):
            return _sheet(kind, path, text, digest)
        return _table(kind, path, text, digest)
    except (RefusedError, TreeError) as error:
        return broken(path, digest, error.finding)


def body_of(raw: Raw) -> Body:
    """The body, empty for a table row."""
    return raw.body or Body()
