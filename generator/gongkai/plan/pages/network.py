"""政务服务网点: every place of service as a tree, with the coverage of townships, villages and groups."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.network import Branch
from gongkai.model.network import every as every_branch
from gongkai.model.service_point import PointLevel, ServicePoint
from gongkai.plan.crumbs import crumbs
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Library
from gongkai.plan.network import INDEX, STATISTICS, branches, figures, in_words, item_of, table
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.pages.open_data import downloads
from gongkai.plan.views import Link
from gongkai.plan.views_network import NetworkBranch, NetworkView

NAME = "network"
_SPEC = PageSpec(url=INDEX.url, kind=NAME)
_WORDS = "政务服务中心、乡镇为民服务中心、村为民服务站和代办点在哪里，覆盖了多少村和小组"


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Any change may show here."""
    if touched:
        yield _SPEC


def _branch(library: Library, branch: Branch) -> NetworkBranch:
    item = item_of(library, branch)
    return NetworkBranch(
        title=item.title,
        url=item.url,
        phone=item.facts.get("phone", ""),
        counts=in_words(branch.counts, branch.level),
        state=None if branch.is_open else item.state,
        children=tuple(_branch(library, child) for child in branch.children),
    )


def _sources(library: Library, roots: tuple[Branch, ...]) -> Iterator[str]:
    """Who says how many villages and groups there are, each once."""
    told: dict[str, None] = {}
    for branch in every_branch(roots):
        full = library.full(branch.id) if branch.level in (PointLevel.CENTRE, PointLevel.TOWNSHIP) else None
        if full and isinstance(full.record, ServicePoint) and full.record.counted_by:
            told[full.record.counted_by] = None
    yield from told


def _statistics(library: Library) -> Link | None:
    return STATISTICS if library.of_kind("service_month") else None


def build(library: Library, spec: PageSpec) -> Built | None:
    """The tree; no page where no place of service is written down."""
    roots = branches(library)
    if not roots:
        return None
    townships = [branch for branch in every_branch(roots) if branch.level == PointLevel.TOWNSHIP]
    first = roots[0]
    total = first.counts if first.level == PointLevel.CENTRE else None
    view = NetworkView(
        head=column_head(library.site, "inquiry", INDEX.text, _WORDS),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text=INDEX.text)),
        title=INDEX.text,
        description=_WORDS,
        figures=figures(first.counts, first.level),
        table=table(library, townships, PointLevel.TOWNSHIP, total),
        sources=tuple(_sources(library, roots)),
        branches=tuple(_branch(library, branch) for branch in roots),
        files=downloads(NAME),
        statistics=_statistics(library),
    )
    return Built(view=view, template=NAME, shell="inquiry", until=library.horizon.day)
