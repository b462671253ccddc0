"""What the static API offers, in the words of OpenAPI 3.1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.model.kind import kinds
from gongkai.model.site import SiteConfig

_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 0}


def _object(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": dict(properties), "required": list(properties)}


def _many(name: str) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}}


def _schemas() -> dict[str, Any]:
    short = dict.fromkeys(("id", "kind", "title", "agency", "published", "page", "record"), _TEXT)
    whole = dict.fromkeys(("id", "kind", "title", "agency", "published", "page", "text"), _TEXT)
    file = {"name": _TEXT, "size": _COUNT, "sha256": _TEXT, "file": _TEXT}
    kind = {"name": _TEXT, "title": _TEXT, "title_en": _TEXT, "first": _TEXT, "fields": _many("KindField")}
    counts = {"type": "object", "additionalProperties": _object({"records": _COUNT, "pages": _COUNT})}
    links = dict.fromkeys(("name", "publisher", "openapi", "kinds", "changes"), _TEXT)
    return {
        "Index": _object({**links, "page_size": _COUNT, "counts": counts}),
        "KindField": _object(dict.fromkeys(("key", "en", "help"), _TEXT)),
        "Kind": _object(kind),
        "Kinds": _object({"kinds": _many("Kind"), "schemas": _many("KindSchema")}),
        "KindSchema": _object(dict.fromkeys(("name", "title", "schema"), _TEXT)),
        "Schema": {"type": "object", "description": "JSON Schema 2020-12：一个种类的来源文件应当怎样写"},
        "Short": _object(short),
        "Page": _object(
            {"kind": _TEXT, "page": _COUNT, "previous": _TEXT, "next": _TEXT, "records": _many("Short")}
        ),
        "Changes": _object({"records": _many("Short")}),
        "Field": _object(dict.fromkeys(("name", "text", "page"), _TEXT)),
        "File": _object(file),
        "Record": _object(
            {**whole, "details": {"type": "object"}, "fields": _many("Field"), "files": _many("File")}
        ),
    }


def _get(name: str, summary: str, schema: str, *parameters: tuple[str, dict[str, Any]]) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    answers: dict[str, Any] = {"200": {"description": "数据", "content": content}}
    if parameters:
        answers["404"] = {"description": "没有这条记录，或者没有公开"}
    found: dict[str, Any] = {"operationId": name, "summary": summary, "responses": answers}
    if parameters:
        found["parameters"] = [
            {"name": p, "in": "path", "required": True, "schema": schema_} for p, schema_ in parameters
        ]
    return {"get": found}


def description(site: SiteConfig) -> Mapping[str, Any]:
    """The OpenAPI document of a portal."""
    names = {"type": "string", "enum": list(kinds())}
    kind, number = ("kind", _TEXT), ("number", {"type": "integer", "minimum": 1})
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"{site.name}开放数据",
            "version": "1.0.0",
            "description": "只读的静态数据，内容与网页一致，只含主动公开的信息。编号页从最早的记录数起。",
        },
        "servers": [{"url": site.absolute("api/v1")}],
        "paths": {
            "/index.json": _get("getIndex", "入口和各种类的数量", "Index"),
            "/kinds.json": _get("getKinds", "种类、字段和数据格式", "Kinds"),
            "/schema/{kind}.json": _get("getSchema", "一个种类的数据格式", "Schema", ("kind", names)),
            "/changes.json": _get("getChanges", "最近公开的信息，新的在前", "Changes"),
            "/kinds/{kind}/{number}.json": _get("getPage", "一个种类的一页", "Page", kind, number),
            "/records/{id}.json": _get("getRecord", "一条记录", "Record", ("id", _TEXT)),
        },
        "components": {"schemas": _schemas()},
    }
