"""JSON Schema (draft 2020-12) for every kind of source, from the fields' own declarations."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from gongkai.model.audience import Audience
from gongkai.model.deadline import Deadline
from gongkai.model.field import required_of, said_of
from gongkai.model.hours import Hours
from gongkai.model.kind import Kind, kinds
from gongkai.model.search_test import SearchTests
from gongkai.model.search_words import SearchWords
from gongkai.model.site import SiteConfig
from gongkai.model.wording import WordingList

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_DAY = r"^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$"
_MOMENT = r"^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?([ T]\d{1,2}[:：]\d{2})?$"
_SCALARS: dict[Any, dict[str, Any]] = {
    # Codes and short numbers may be written bare, so that YAML tools take them for numbers.
    str: {"type": ["string", "number"]},
    int: {"type": ["integer", "string"]},
    Decimal: {"type": ["number", "string"]},
    bool: {"type": "string", "enum": ["是", "否"]},
    date: {"type": "string", "pattern": _DAY},
    datetime: {"type": "string", "pattern": _MOMENT},
    Deadline: {"type": "string"},
    Audience: {"type": "string"},
    Hours: {"type": "string"},
}


def _type(hint: Any) -> dict[str, Any]:
    if hint in _SCALARS:
        return dict(_SCALARS[hint])
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return {"type": "string", "enum": [choice.value for choice in hint]}
    if get_origin(hint) is tuple:
        item = _type(get_args(hint)[0])
        many = {"type": "array", "items": item}
        return {"anyOf": [many, item]} if item.get("type") != "object" else many
    if get_origin(hint) in (Union, UnionType):
        return _type(next(part for part in get_args(hint) if part is not NoneType))
    return _object(hint)


def _object(cls: type[Any], optional: frozenset[str] = frozenset()) -> dict[str, Any]:
    hints, properties = get_type_hints(cls), {}
    for name, said in said_of(cls).items():
        described = {"title": said.key, "description": f"{said.help}（{said.en}）"}
        properties[said.key] = (
            _type(hints[name]) | described | ({"examples": [said.sample]} if said.sample else {})
        )
    fields = {field.name for field in dataclasses.fields(cls)}
    needed = required_of(cls) & fields - optional
    return {
        "type": "object",
        "properties": properties,
        "required": [said.key for name, said in said_of(cls).items() if name in needed],
        "additionalProperties": False,
    }


def _headed(title: str, body: dict[str, Any]) -> dict[str, Any]:
    return {"$schema": _DRAFT, "title": title} | body


def _table(kind: Kind) -> dict[str, Any]:
    row = _object(kind.record)
    shared = {"type": "object", "title": "共用", "description": "每条记录都相同的内容，只写一次"}
    rows = {"type": "array", "title": kind.table, "items": row | {"required": []}}
    return {
        "type": "object",
        "properties": {"共用": shared | {"properties": row["properties"]}, kind.table: rows},
        "required": [kind.table],
        "additionalProperties": False,
    }


def schemas() -> dict[str, dict[str, Any]]:
    """File name → schema: front matter of documents, tables, and the site's configuration."""
    found = {
        "site.json": _headed("网站配置", _object(SiteConfig)),
        "search-tests.json": _headed("搜索测试", _object(SearchTests)),
        "search-words.json": _headed("搜索用词", _object(SearchWords)),
        "wordings.json": _headed("措辞清单", _object(WordingList)),
    }
    for kind in kinds().values():
        document = kind.source == "content"
        body = _object(kind.record, frozenset({"id"})) if document else _table(kind)
        found[f"{kind.name}.json"] = _headed(kind.title, body)
    return dict(sorted(found.items()))
