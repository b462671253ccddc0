"""What the page of a declared kind shows beyond the common view: its chain, and what it is related with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gongkai.model.declaration import FieldType, KindDeclaration
from gongkai.model.kind import kinds
from gongkai.model.relations import relations, relations_of
from gongkai.plan.library import Full, Library
from gongkai.plan.views import Item


def _stage(about: KindDeclaration, item: Item) -> str:
    """What a member of a chain is called there: the first choice among its shared fields."""
    names = [about.attribute(key) for key in about.facts if about.type_of(key) is FieldType.CHOICE]
    return next((item.facts[name] for name in names if name in item.facts), item.kind_title)


def chain_of(library: Library, full: Full, about: KindDeclaration) -> tuple[Mapping[str, Any], ...]:
    """The chain of a record, oldest first; nothing if it stands alone."""
    members = library.chain(full.summary.id) if about.chain else ()
    if len(members) < 2:
        return ()
    return tuple(
        {
            "stage": _stage(about, item),
            "title": item.title,
            "url": item.url,
            "day": item.day[:10],
            "current": item.id == full.summary.id,
        }
        for item in members
    )


def declared_extra(library: Library, full: Full, about: KindDeclaration) -> Mapping[str, Any]:
    """The chain and its name."""
    return {"chain": chain_of(library, full, about), "chain_title": about.chain}


def related_titles(kind: str) -> Iterator[tuple[str, str]]:
    """Name of a neighbour relation of declared kinds → its heading on the page, in both directions."""
    if kinds()[kind].declaration is not None:
        yield from ((r.field, r.label) for r in relations_of(kind) if r.kind == kind and r.target != "agency")
    for relation in relations():
        about = kinds().get(relation.kind)
        if about and about.declaration and relation.target == kind and not relation.listed:
            yield relation.reverse, about.title
