"""权责清单动态调整: every change with its day and reason as a page, and the newest ones as feeds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from gongkai.model.power import Turn
from gongkai.plan.crumbs import crumbs
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.powers import CHANGES, FEEDS, INDEX, changes, concerned, has_powers
from gongkai.plan.views import Link
from gongkai.plan.views_machines import FeedEntry, FeedView
from gongkai.plan.views_powers import PowerChange, PowerChangesView

NAME = "power_changes"
_PAGE = PageSpec(url=CHANGES.url, kind=NAME)
_ABOUT = "权责清单上每一次新增、调整、取消、下放、委托、承接和收回：日期、理由和依据文件"
_LENGTH = 20


def every(_library: Library) -> Iterator[PageSpec]:
    """One page and two feeds."""
    yield _PAGE
    yield from (PageSpec(url=feed.url, kind=NAME) for feed in FEEDS)


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """All three, when an item was touched or is gone."""
    if concerned(library, touched):
        yield from every(library)


def _entry(library: Library, change: PowerChange) -> FeedEntry:
    return FeedEntry(
        title=f"{change.turn}：{change.item.text}",
        address=library.site.absolute(f"{CHANGES.url}#{change.id}"),
        day=change.day,
        agency=change.lead.text,
        summary=change.reason,
        topics=(INDEX.text, change.turn),
    )


def _feed(library: Library, spec: PageSpec, found: tuple[PowerChange, ...]) -> Built:
    view = FeedView(
        title=f"{CHANGES.text} - {library.site.name}",
        description=_ABOUT,
        address=library.site.absolute(CHANGES.url),
        self_address=library.site.absolute(spec.url),
        entries=tuple(_entry(library, change) for change in found if not change.coming)[:_LENGTH],
    )
    return Built(view=view, template=spec.url.rpartition(".")[2], until=library.horizon.day)


def _page(library: Library, found: tuple[PowerChange, ...]) -> Built:
    count = Counter(change.turn for change in found)
    years = groupby(found, key=lambda change: change.day[:4])
    view = PowerChangesView(
        head=column_head(library.site, "inquiry", CHANGES.text, _ABOUT, FEEDS),
        root=root_of(CHANGES.url),
        crumbs=crumbs("inquiry", INDEX, Link(text="动态调整")),
        title=CHANGES.text,
        turns=tuple((turn.value, count[turn]) for turn in Turn if count[turn]),
        years=tuple((year, tuple(group)) for year, group in years),
        feeds=FEEDS,
    )
    return Built(view=view, template=NAME, shell="inquiry", until=library.horizon.day)


def build(library: Library, spec: PageSpec) -> Built | None:
    """The page or a feed; None in a portal without the list."""
    if not has_powers(library):
        return None
    found = changes(library)
    return _page(library, found) if spec == _PAGE else _feed(library, spec, found)
