"""Rows of the corpus under the editor's keys, as `corpus_mapping.toml` says. It holds no table of its own."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

Row = dict[str, Any]
MAPPING: Mapping[str, Row] = tomllib.loads((Path(__file__).parent / "corpus_mapping.toml").read_text("utf-8"))
_ABOVE = ("", "同上", [], None)


def _cell(row: Row, name: str) -> Any:
    """A field of the source; a dot goes deeper."""
    found: Any = row
    for part in name.split("."):
        found = found.get(part) or ""
    return found


def _parts(cell: Any, sign: str) -> list[Any]:
    cells = cell if isinstance(cell, list) else [cell]
    return [part for word in cells for part in (word.split(sign) if sign else [word])]


def _repaired(cell: Any, words: Mapping[str, Any], sign: str) -> Any:
    """The cell in parts where it is to be split, each exact word put right."""
    if not sign and not words:
        return cell
    found = [part for word in _parts(cell, sign) for part in _parts(words.get(word, word), "")]
    return found if sign or isinstance(cell, list) else found[0]


def _told(row: Row, only: Mapping[str, Any]) -> bool:
    """Whether the source's field means what the key means: in some columns of a crawl it does not."""
    return all(_cell(row, name) in words for name, words in only.items())


def _chosen(row: Row, choice: Mapping[str, Any]) -> str:
    text = _cell(row, choice["from"])
    options = ((word, signs) for word, signs in choice.items() if word not in ("from", "else"))
    return next((word for word, signs in options if any(sign in text for sign in signs)), choice["else"])


def mapped(kind: str, row: Row) -> Row:
    """A record of the source under the editor's keys; empty cells are left out."""
    table = MAPPING[kind]
    cells = {key: _cell(row, name) for key, name in table["fields"].items()}
    repair, split = table.get("repair", {}), table.get("split", {})
    found = {k: _repaired(c, repair.get(k, {}), split.get(k, "")) for k, c in cells.items() if c not in _ABOVE[:1]}
    found = {key: cell for key, cell in found.items() if cell != []}
    chosen = {key: _chosen(row, choice) for key, choice in table.get("choose", {}).items()}
    found = {key: cell for key, cell in found.items() if _told(row, table.get("only", {}).get(key, {}))}
    return table.get("missing", {}) | found | chosen | table.get("always", {})


def mapped_table(kind: str, rows: Iterable[Row]) -> Iterator[Row]:
    """Rows in the order of their table; a cell that says nothing or 同上 says what the row above says."""
    table, above, place = MAPPING[kind], Row(), ""
    for row in rows:
        above = above if row[table["within"]] == place else {}
        place, found = row[table["within"]], mapped(kind, row)
        for key in table["inherit"]:
            if found.get(key) in _ABOVE and key in above:
                found[key] = above[key]
        above = found
        yield found
