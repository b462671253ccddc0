"""Lists as files to download: data.csv, data.json and data.xlsx beside the page of the list."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.field import said_of
from gongkai.model.kind import kinds
from gongkai.model.relations import relations_of
from gongkai.plan.catalogue import field_url, fields, of_field
from gongkai.plan.data_files import FORMATS, data_files
from gongkai.plan.library import Library
from gongkai.plan.list_words import FAMILIES, list_words
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.places import folder_of
from gongkai.plan.views import Item, Link
from gongkai.plan.views_open import TableView

NAME = "open_data"
# A file for a desk, not a dump: longer lists are whole in the API, page by page. One record stands in many of the
# lists by topic, year and so on, and each edit writes the files of all of them: these hold fewer rows.
MOST = 5000
NEWEST = 500
_WHOLE = ("kind", "column")
_COMMON = ("编号", "种类", "标题", "发布机构", "发布日期", "网址")
_TABLES = {"agencies": "agency", "network": "service_point", "network/statistics": "service_month"}


def _stem(subject: str) -> str:
    family, _, rest = subject.partition(":")
    if family == "field":
        return field_url(rest).removesuffix(".html")
    return f"{subject if subject in _TABLES else folder_of(subject)}/data"


def downloads(subject: str) -> tuple[Link, ...]:
    """The files of a list."""
    return data_files(_stem(subject))


def _specs(subject: str) -> Iterator[PageSpec]:
    for ending in FORMATS:
        yield PageSpec(url=f"{_stem(subject)}.{ending}", kind=NAME, subject=subject)


def has_data(subject: str) -> bool:
    """Whether a list is offered for download."""
    return subject.partition(":")[0] in ("all", *FAMILIES)


def _small(library: Library) -> Iterator[str]:
    yield from _TABLES
    yield from (f"field:{block.field}" for block in fields(library))


def every(library: Library) -> Iterator[PageSpec]:
    """Three files for each list and field, and for the agencies."""
    names = [name for family in FAMILIES for name, _ in library.lists(family)]
    for name in ("all", *names, *_small(library)):
        yield from _specs(name)


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The lists in which a row was touched; the small tables whenever anything changed."""
    small = (*_small(library), *library.subjects(NAME, "field:")) if touched else ()
    for name in (*filter(has_data, sorted(touched.shown)), *small):
        yield from _specs(name)


def _labels(kind: str) -> dict[str, str]:
    """The facts of a kind by their keys. A word that names another record is left to that record's page."""
    about = kinds()[kind]
    relational = {relation.field for relation in relations_of(kind)}
    said = said_of(about.record)
    return {name: said[name].key for name in about.facts if name in said and name not in relational}


def _row(library: Library, item: Item, facts: tuple[str, ...]) -> tuple[str, ...]:
    address = library.site.absolute(item.url)
    common = (item.id, item.kind_title, item.title, item.agency, item.day.replace("T", " "), address)
    return (*common, *(item.facts.get(name, "") for name in facts))


def _items(library: Library, subject: str) -> tuple[tuple[Item, ...], str, str]:
    """The rows of a table, the kind they are all of, and the title; no rows where what it is about is gone."""
    family, _, rest = subject.partition(":")
    if family == "field":
        return tuple(library.item(s) for s in of_field(library, rest)), "matter", f"{rest}领域公开事项"
    if subject in _TABLES:
        kind = _TABLES[subject]
        return tuple(library.item(s) for s in library.of_kind(kind)), kind, kinds()[kind].title
    words = list_words(library, subject)
    if words is None:
        return (), "", ""
    kind = {"kind": rest, "genre": "policy", "year": "policy", "issuer": "policy"}.get(family, "")
    return library.latest(subject, MOST if family in _WHOLE else NEWEST), kind, words[1]


def build(library: Library, spec: PageSpec) -> Built | None:
    """The table of a list; None when there is nothing in it."""
    items, kind, title = _items(library, spec.subject)
    if not items:
        return None
    labels = _labels(kind) if kind else {}
    total = library.size(spec.subject) if has_data(spec.subject) else len(items)
    view = TableView(
        title=title,
        columns=(*_COMMON, *labels.values()),
        rows=tuple(_row(library, item, tuple(labels)) for item in items),
        total=total,
        more=library.site.absolute("api/v1/index.json"),
    )
    return Built(view=view, template=f"data-{spec.url.rpartition('.')[2]}")
