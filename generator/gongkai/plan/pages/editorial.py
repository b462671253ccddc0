"""Editorial pages, which MkDocs renders."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.kind import kinds
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views import EditorialView

NAME = "editorial"


def every(library: Library) -> Iterator[PageSpec]:
    """One for each static page."""
    for page in library.of_kind("page"):
        yield PageSpec(url=kinds()["page"].address(page.id), kind=NAME, subject=page.id)


def touched(library: Library, _touched: Touched) -> Iterator[PageSpec]:
    """All of them: they are few, and chrome has already decided whether to run MkDocs."""
    yield from every(library)


def build(library: Library, spec: PageSpec) -> Built | None:
    """The finished page."""
    if library.summary(spec.subject) is None:
        return None
    row = library.db.execute("SELECT html FROM editorial WHERE url = ?", (spec.url,)).fetchone()
    return Built(view=EditorialView(html=row[0]), template="editorial") if row else None
