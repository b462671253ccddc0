"""权责清单: the overview with its matrix, and the items by agency and by kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from gongkai.plan.crumbs import crumbs
from gongkai.plan.data_files import beside
from gongkai.plan.heads import column_head, root_of, with_dataset
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.power_table import COLUMNS, rows
from gongkai.plan.powers import (
    CHANGES,
    FEEDS,
    INDEX,
    KINDS,
    agency_url,
    changes,
    concerned,
    counted,
    kind_url,
    lines,
    matrix,
    of_agency,
    of_category,
)
from gongkai.plan.views import Link
from gongkai.plan.views_open import TableView, whole
from gongkai.plan.views_powers import PowerGroup, PowerLine, PowerListView, PowersView

NAME = "powers"
_INDEX = PageSpec(url=INDEX.url, kind=NAME)
_NEWEST = 6
_ABOUT = "行政权力和公共服务事项的名称、依据、行使主体、责任和追责情形，以及每一次新增、调整、取消和下放"


def _of_agency(agency_id: str) -> PageSpec:
    return PageSpec(url=agency_url(agency_id), kind=NAME, subject=agency_id)


def _of_kinds() -> Iterator[PageSpec]:
    """The subject is the kind's own word: no id is Chinese."""
    yield from (PageSpec(url=kind_url(kind), kind=NAME, subject=kind) for kind in KINDS)


def every(library: Library) -> Iterator[PageSpec]:
    """The overview, a page for each kind, and one for each agency that an item names."""
    yield _INDEX
    yield from _of_kinds()
    rows = library.db.execute(
        "SELECT DISTINCT l.target FROM link l JOIN record r ON r.id = l.source AND r.kind = 'power' "
        "WHERE l.kind = 'agency' AND l.target != '' ORDER BY l.target"
    )
    yield from (_of_agency(row[0]) for row in rows.fetchall())


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The few fixed pages when an item was touched or is gone; its agencies are touched then as neighbours."""
    if concerned(library, touched):
        yield _INDEX
        yield from _of_kinds()
    for record_id in sorted(touched.records):
        if library.kind_of(record_id) == "agency":
            yield _of_agency(record_id)


def _overview(library: Library) -> Built | None:
    found = lines(library)
    if not found:
        return None
    files = beside(INDEX.url)
    view = PowersView(
        head=with_dataset(
            library.site, column_head(library.site, "inquiry", INDEX.text, _ABOUT, FEEDS), INDEX.url, files
        ),
        root=root_of(INDEX.url),
        crumbs=crumbs("inquiry", Link(text=INDEX.text)),
        title=INDEX.text,
        total=len(found),
        states=counted(found),
        matrix=matrix(found),
        changes=tuple(change for change in changes(library) if not change.coming)[:_NEWEST],
        more=CHANGES,
        feeds=FEEDS,
        downloads=files,
    )
    return Built(view=view, template=NAME, shell="inquiry", until=library.horizon.day)


def _by_kind(found: Iterable[PowerLine]) -> Iterator[PowerGroup]:
    for kind, group in groupby(found, key=lambda line: line.item.facts["category"]):
        link = Link(text=kind, url=kind_url(kind))
        yield PowerGroup(id=f"k{KINDS.index(kind) + 1}", title=link, lines=tuple(group))


def _by_agency(found: Iterable[PowerLine]) -> Iterator[PowerGroup]:
    ordered = sorted(found, key=lambda line: (line.lead.text, line.lead.url))
    for number, (lead, group) in enumerate(groupby(ordered, key=lambda line: line.lead), 1):
        yield PowerGroup(id=f"a{number}", title=lead, lines=tuple(group))


def _agency_groups(library: Library, agency_id: str, found: tuple[PowerLine, ...]) -> Iterator[PowerGroup]:
    """What it leads, by kind; then what it exercises together with others, and what was handed down to it."""
    yield from _by_kind(line for line in found if line.lead.url == agency_url(agency_id))
    others = {
        "shared": ("参与行使", "由其他机构牵头", tuple(x for x in found if x.lead.url != agency_url(agency_id))),
        "received": (
            "承接下放和委托",
            "由其他机构下放或者委托，按变动记录办理",
            of_agency(library, agency_id, "changes.receivers"),
        ),
    }
    for name, (title, note, group) in others.items():
        if group:
            yield PowerGroup(id=name, title=Link(text=title), lines=group, note=note)


def _list(
    library: Library, spec: PageSpec, title: str, found: tuple[PowerLine, ...], groups: tuple[PowerGroup, ...]
) -> Built | None:
    if not groups or spec.url not in (kind_url(spec.subject), agency_url(spec.subject)):
        return None
    by_kind = spec.subject in KINDS
    view = PowerListView(
        head=column_head(library.site, "inquiry", title, f"{title}：事项名称、编码、行使主体、层级和现在的状态"),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", INDEX, Link(text=title)),
        title=title,
        total=len(found),
        states=counted(found),
        groups=groups,
        by_kind=by_kind,
        others=_beside(library, spec.subject) if by_kind else (),
    )
    return Built(view=view, template="power_list", shell="inquiry", until=library.horizon.day)


def _beside(library: Library, kind: str) -> tuple[Link, ...]:
    """The other kinds of which there are items."""
    rows = library.db.execute(
        "SELECT DISTINCT summary ->> '$.facts.category' FROM record WHERE kind = 'power' AND visible = 1"
    )
    known = {row[0] for row in rows.fetchall()} - {kind}
    return tuple(Link(text=name, url=kind_url(name)) for name in KINDS if name in known)


def table(library: Library, subject: str) -> TableView | None:
    """The whole list as data, with what each item's page says; its parts have none."""
    return None if subject else whole(INDEX.text, COLUMNS, rows(library))


def build(library: Library, spec: PageSpec) -> Built | None:
    """The overview, the items of a kind, or those of an agency."""
    if spec == _INDEX:
        return _overview(library)
    if spec.subject in KINDS:
        found = of_category(library, spec.subject)
        return _list(library, spec, f"{spec.subject}事项", found, tuple(_by_agency(found)))
    agency = library.summary(spec.subject)
    if agency is None or agency.kind != "agency":
        return None
    found = of_agency(library, spec.subject)
    groups = tuple(_agency_groups(library, spec.subject, found))
    led = tuple(line for line in found if line.lead.url == spec.url)
    return _list(library, spec, f"{agency.title}权责清单", led, groups)
