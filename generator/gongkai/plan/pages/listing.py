"""Lists of records: all, by column, kind, agency, matter and topic."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.columns import BY_NAME
from gongkai.model.kind import kinds
from gongkai.plan.crumbs import crumbs
from gongkai.plan.feed_links import feed_links, has_feed
from gongkai.plan.guides import orders
from gongkai.plan.heads import column_head, root_of, with_dataset
from gongkai.plan.index_numbers import INDEX_NUMBERS
from gongkai.plan.library import Library
from gongkai.plan.list_words import FAMILIES, list_words
from gongkai.plan.numbers import INDEX_URL
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.pages.calendars import column_calendar
from gongkai.plan.pages.decision_catalogue import catalogue_link
from gongkai.plan.pages.open_data import downloads, has_data
from gongkai.plan.places import PAGE_SIZE, list_url, sealed
from gongkai.plan.views import Leaf, Link, ListView

NAME = "list"
# The fourth column has a page of its own: the query page.
_ELSEWHERE = frozenset({"column:inquiry"})


def _spec(name: str, number: int) -> PageSpec:
    return PageSpec(url=list_url(name, number), kind=NAME, subject=name, number=number)


def every(library: Library) -> Iterator[PageSpec]:
    """The front page and the sealed pages of every list."""
    names = [("all", library.size("all"))]
    names += [(f"column:{column}", library.size(f"column:{column}")) for column in BY_NAME]
    names += [row for family in FAMILIES[1:] for row in library.lists(family)]
    for name, size in names:
        if name not in _ELSEWHERE:
            yield from (_spec(name, number) for number in range(sealed(size) + 1))


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """From the first shifted record to the end where the order changed; else the pages that show a touched row."""
    for name in sorted(touched.shown):
        if name in _ELSEWHERE or name.partition(":")[0] not in ("all", *FAMILIES):
            continue
        yield _spec(name, 0)
        last = sealed(library.size(name)) + 1
        if name in touched.lists:
            # The page before the first shifted one links to it.
            first = max(_page_at(library, name, touched.lists[name]) - 1, 1)
            yield from (_spec(name, n) for n in range(first, last + 1))
        for day in sorted(touched.shown[name]):
            yield from (_spec(name, number) for number in library.stretch(name, day, PAGE_SIZE))


def _page_at(library: Library, name: str, day: str) -> int:
    """The numbered page on which the first record of `day` stands."""
    row = library.db.execute("SELECT count(*) FROM member WHERE list = ? AND day < ?", (name, day)).fetchone()
    return int(row[0]) // PAGE_SIZE + 1


def _leaves(name: str, size: int, number: int) -> tuple[Leaf, ...]:
    """The oldest page and the ones around this one: a page far from the end does not know how long the list is."""
    pages = sealed(size)
    around = range(number - 2, number + 2) if number else range(pages - 3, pages + 1)
    wanted = sorted({n for n in (1, *around) if 1 <= n <= pages}, reverse=True)
    return tuple(Leaf(number=n, url=list_url(name, n), current=n == number) for n in wanted)


def _items_of(size: int, number: int) -> tuple[int, int]:
    """Offset and count of a page's records. The front page holds the unsealed rest and the last sealed page."""
    if number:
        return (number - 1) * PAGE_SIZE, PAGE_SIZE
    start = max(sealed(size) - 1, 0) * PAGE_SIZE
    return start, size - start


def _siblings(library: Library, name: str) -> tuple[Link, ...]:
    """A column's kinds; the other orders in which policies can be read."""
    family, _, subject = name.partition(":")
    if name == "kind:policy":
        return tuple(_orders(library))
    if name == "kind:guide":
        return tuple(link for _, links in orders(library) for link in links)
    if family != "column":
        return ()
    rooms = [kind for kind in kinds().values() if kind.column == subject and kind.listed]
    found = tuple(
        Link(text=kind.title, url=list_url(f"kind:{kind.name}"))
        for kind in rooms
        if len(rooms) > 1 and library.size(f"kind:{kind.name}")
    )
    return found + (catalogue_link(library) if subject == "hearings" else ())


def _orders(library: Library) -> Iterator[Link]:
    """Policies by number, year, genre and issuer."""
    yield Link(text="按文号", url=INDEX_URL)
    if library.lists("index"):
        yield Link(text="按索引号", url=INDEX_NUMBERS.url)
    for family in ("year", "genre", "issuer"):
        for name, size in sorted(library.lists(family), reverse=family == "year"):
            words = list_words(library, name)
            if words:
                yield Link(text=f"{words[1].removeprefix('体裁：')}（{size}）", url=list_url(name))


def feeds_of(name: str) -> tuple[Link, ...]:
    """The feeds of a list that has them."""
    family, _, subject = name.partition(":")
    if not has_feed(name):
        return ()
    calendar = column_calendar(subject) if family == "column" else ""
    dates = (Link(text="日历", url=calendar),) if calendar else ()
    return (*feed_links(name), *dates)


def _headline(name: str, title: str) -> str:
    """The title in the browser: a list is not called as the column, the agency or the matter that it belongs to."""
    family = name.partition(":")[0]
    if family == "kind":
        return f"全部{title}"
    return f"{title}的公开信息" if family in ("agency", "matter") else title


def build(library: Library, spec: PageSpec) -> Built | None:
    """The view of a list page, if the list is that long."""
    size, words = library.size(spec.subject), list_words(library, spec.subject)
    keep = spec.subject.startswith("column:")
    if words is None or spec.number > sealed(size) or (not size and not keep):
        return None
    column, title, description = words
    start, count = _items_of(size, spec.number)
    items = tuple(reversed(library.part(spec.subject, start, count))) if size else ()
    feeds = feeds_of(spec.subject)
    files = downloads(spec.subject) if size and not spec.number and has_data(spec.subject) else ()
    shown = f"{title}（第{spec.number}页）" if spec.number else title
    here = (Link(text=title),) if not keep else ()
    head = column_head(library.site, column, _headline(spec.subject, shown), description, feeds)
    view = ListView(
        head=with_dataset(library.site, head, spec.url, files),
        root=root_of(spec.url),
        crumbs=crumbs(column, *here),
        title=title,
        description=description,
        items=items,
        front=Link(text=title, url=list_url(spec.subject)),
        leaves=_leaves(spec.subject, size, spec.number),
        total=0 if spec.number else size,
        feeds=feeds,
        downloads=files,
        lists=_siblings(library, spec.subject) if not spec.number or keep else (),
    )
    return Built(view=view, template=NAME, shell=column, until=library.horizon.day)
