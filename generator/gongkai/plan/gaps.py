"""应公开而未公开: the catalogue against what is published, by the agency that answers for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from gongkai.model.standard import canonical
from gongkai.plan.catalogue import due_on_website, field_url, freshness, matter_of, newest, subjects_of
from gongkai.plan.library import Library
from gongkai.plan.views import Link
from gongkai.plan.views_catalogue import Gap, GapGroup

_NOBODY = Link(text="没有写明公开主体")


def _gaps(library: Library) -> Iterator[tuple[str, Gap, tuple[Link, ...]]]:
    """Each gap with its sort, for the agencies that answer for it."""
    for summary in library.of_kind("matter"):
        matter = matter_of(library, summary.id)
        if not due_on_website(matter):
            continue
        count, latest = newest(library, summary.id)
        fresh = freshness(library, latest)
        if count and (fresh is None or fresh.tone != "off"):
            continue
        gap = Gap(
            matter=Link(text=summary.title, url=summary.url),
            field=Link(text=canonical(matter.field), url=field_url(matter.field)),
            limit=matter.limit.text,
            basis="；".join(matter.basis),
            latest=latest,
            explained="" if count else matter.explained,
        )
        sort = "stale" if count else "explained" if matter.explained else "missing"
        yield sort, gap, subjects_of(library, summary.id) or (_NOBODY,)


def gap_groups(library: Library) -> tuple[GapGroup, ...]:
    """By agency: those with the most that is missing first."""
    found: dict[Link, dict[str, list[Gap]]] = defaultdict(lambda: defaultdict(list))
    for sort, gap, agencies in _gaps(library):
        for agency in agencies:
            found[agency][sort].append(gap)
    groups = [
        GapGroup(
            agency=agency,
            missing=tuple(gaps["missing"]),
            explained=tuple(gaps["explained"]),
            stale=tuple(gaps["stale"]),
        )
        for agency, gaps in found.items()
    ]
    return tuple(sorted(groups, key=lambda g: (-len(g.missing), -len(g.explained), -len(g.stale), g.agency.url)))
