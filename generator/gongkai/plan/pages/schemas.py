"""The JSON Schema of every kind, below api/v1/schema/: the very one that `gongkai schema` writes for editors."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.kind import kinds
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.places import schema_url
from gongkai.plan.views_open import ApiView
from gongkai.store.book import schema_of

NAME = "schema"


def every(_library: Library) -> Iterator[PageSpec]:
    """One for each kind, declared ones too."""
    yield from (PageSpec(url=schema_url(name), kind=NAME, subject=f"schema:{name}") for name in kinds())


def touched(_library: Library, _touched: Touched) -> Iterator[PageSpec]:
    """No record shows here; another declaration of kinds is a full pass."""
    return iter(())


def build(library: Library, spec: PageSpec) -> Built | None:
    """The schema as a document, while there is such a kind."""
    schema = schema_of(library.db, spec.subject.partition(":")[2])
    return None if schema is None else Built(view=ApiView(data=schema), template="api")
