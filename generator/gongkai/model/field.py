"""How a field of a record is spoken of: the editor's own key, its help and its English name.

The one place where a Chinese YAML key meets a Python name is the field's own declaration, so the decoder, the
JSON Schema, the messages and the documentation cannot disagree.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

_MISSING = dataclasses.MISSING


@dataclass(frozen=True, slots=True)
class Said:
    """What people are told about one field.

    `row`: it is a line of the metadata block; else it has its own place on the page, or is not for readers.
    """

    key: str
    help: str
    en: str
    sample: str = ""
    row: bool = True


def said(key: str, help: str, *, en: str, sample: str = "", default: Any = _MISSING, row: bool = True) -> Any:
    """Declare a field that editors write as `key`; without `default` it is required."""
    words = {"said": Said(key, help, en, sample, row)}
    if default is _MISSING:
        return dataclasses.field(metadata=words)
    return dataclasses.field(default=default, metadata=words)


def said_of(cls: type[Any]) -> Mapping[str, Said]:
    """Attribute name → what is said of it, in the order of declaration."""
    fields = dataclasses.fields(cls)
    return MappingProxyType({f.name: f.metadata["said"] for f in fields if "said" in f.metadata})


def required_of(cls: type[Any]) -> frozenset[str]:
    """The attribute names that have no default."""
    return frozenset(
        f.name for f in dataclasses.fields(cls) if f.default is _MISSING and f.default_factory is _MISSING
    )
