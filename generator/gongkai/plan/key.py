"""The key of a page: digests of its view, field by field, of its template's closure and of its shell."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

from gongkai.store.rows import encode


def digest(data: bytes, size: int = 8) -> str:
    """A short digest in hex."""
    return blake2b(data, digest_size=size).hexdigest()


def page_parts(view: Any, template: str, shell: str) -> dict[str, str]:
    """What a page is made of, each part by its digest. Template and shell come as digests already."""
    parts = {field.name: digest(encode(getattr(view, field.name)), 6) for field in dataclasses.fields(view)}
    return parts | {"#template": template, "#shell": shell}


def page_key(parts: Mapping[str, str]) -> str:
    """One digest over all parts."""
    return digest(encode(parts), 16)


def moved(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[str, ...]:
    """The parts that differ."""
    return tuple(sorted(name for name in {*old, *new} if old.get(name) != new.get(name)))
