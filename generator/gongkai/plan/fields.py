"""The metadata block of a document, from the fields' own declarations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import is_dataclass
from datetime import date, datetime
from typing import Any

from gongkai.chinese.dates import date_cn, moment_cn
from gongkai.model.field import said_of
from gongkai.model.record import Record
from gongkai.model.relations import relations_of
from gongkai.plan.views import FieldRow, Link


def in_words(value: Any) -> str:
    """A value as readers see it; empty for nothing."""
    if isinstance(value, datetime):
        return moment_cn(value) if value.hour or value.minute else date_cn(value.date())
    if isinstance(value, date):
        return date_cn(value)
    if isinstance(value, bool):
        return "是" if value else ""
    if isinstance(value, tuple):
        return "、".join(str(getattr(part, "text", part)) for part in value)
    return "" if value is None or value == "" else str(getattr(value, "text", value))


def field_rows(kind: str, record: Record, refs: dict[str, dict[str, Link]]) -> Iterator[FieldRow]:
    """One row for each filled field; references by their proper names, one link each."""
    relational = {relation.field for relation in relations_of(kind)}
    for name, said in said_of(type(record)).items():
        if not said.row:
            continue
        if name in relational:
            for link in refs.get(name, {}).values():
                yield FieldRow(label=said.key, text=link.text, url=link.url)
        elif text := in_words(getattr(record, name)):
            yield FieldRow(label=said.key, text=text)


def spoken(value: Any) -> Any:
    """A value with everything in it under the editor's own keys, for readers of data; empty fields are left out."""
    if is_dataclass(value) and not isinstance(value, type) and (said := said_of(type(value))):
        pairs = ((about.key, spoken(getattr(value, name))) for name, about in said.items())
        return {key: part for key, part in pairs if part not in ("", [], {}, None)}
    if isinstance(value, tuple):
        return [spoken(part) for part in value]
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, int) else in_words(value)


def without(tree: Any, words: frozenset[str]) -> Any:
    """A record's plain values without the names of what must not be shown."""
    if isinstance(tree, dict):
        return {key: without(value, words) for key, value in tree.items()}
    if isinstance(tree, list | tuple):
        return [without(value, words) for value in tree if not (isinstance(value, str) and value in words)]
    return "" if isinstance(tree, str) and tree in words else tree
