"""What a kind's page shows beyond the common view: one file per kind, found by its name.

A file `plan/extras/<kind>.py` has one function `extra(library, full) -> Mapping[str, Any]`; its values reach the
template as `page.extra` and are part of the page's key like everything else.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from gongkai.plan.declared import declared_extra
from gongkai.plan.library import Full, Library


@cache
def _names() -> frozenset[str]:
    return frozenset(module.name for module in iter_modules(__path__))


def extra_of(library: Library, full: Full) -> Mapping[str, Any]:
    """The extra of a record, empty for kinds that have none."""
    if full.kind.declaration is not None:
        return declared_extra(library, full, full.kind.declaration)
    if full.kind.name not in _names():
        return {}
    found: Mapping[str, Any] = import_module(f"gongkai.plan.extras.{full.kind.name}").extra(library, full)
    return found
