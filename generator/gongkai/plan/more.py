"""Links to the whole of what a page shows the beginning of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from gongkai.model.kind import kinds
from gongkai.plan.library import Library
from gongkai.plan.places import list_url
from gongkai.plan.views import Link


def more(library: Library, names: Iterable[str]) -> Mapping[str, Link]:
    """The lists of these kinds, by kind; kinds of which nothing is published are left out."""
    return {
        name: Link(text=f"全部{kinds()[name].title}", url=list_url(f"kind:{name}"))
        for name in names
        if library.size(f"kind:{name}")
    }
