"""索引号目录: the documents in the order of their index numbers, by organ code and year."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from gongkai.plan.crumbs import crumbs
from gongkai.plan.data_files import beside
from gongkai.plan.heads import column_head, root_of, with_dataset
from gongkai.plan.index_numbers import INDEX_NUMBERS, agencies_of, documents, shelf_url, shelves
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.places import list_url
from gongkai.plan.views import Item, Link
from gongkai.plan.views_numbers import IndexNumbersView, OrganBlock
from gongkai.plan.views_open import TableView, whole

NAME = "index_numbers"
_INDEX = PageSpec(url=INDEX_NUMBERS.url, kind=NAME)
_ABOUT = "索引号由机关代码、年份和流水号组成，每件公开信息一个，全站不重复。知道索引号的，可以从这里找到文件。"
_COLUMNS = ("索引号", "标题", "文号", "状态", "发布机构", "发布日期", "网址")


def _spec(shelf: str) -> PageSpec:
    return PageSpec(url=shelf_url(shelf), kind=NAME, subject=shelf)


def every(library: Library) -> Iterator[PageSpec]:
    """The index, and a page for each organ code and year."""
    yield _INDEX
    yield from (_spec(shelf) for shelf, _ in shelves(library))


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The index and the pages in which a document was touched."""
    names = [name.partition(":")[2] for name in sorted(touched.shown) if name.startswith("index:")]
    if names:
        yield _INDEX
        yield from (_spec(name) for name in names)


def _organs(library: Library) -> Iterator[OrganBlock]:
    for code, group in groupby(shelves(library), key=lambda pair: pair[0].rpartition("/")[0]):
        years = sorted(((shelf.rpartition("/")[2], shelf, size) for shelf, size in group), reverse=True)
        links = tuple((Link(text=f"{year}年", url=shelf_url(shelf)), size) for year, shelf, size in years)
        yield OrganBlock(code=code, agencies=agencies_of(library, code), years=links)


def _cells(library: Library, number: str, item: Item) -> tuple[str, ...]:
    state = item.state.label if item.state else ""
    address = library.site.absolute(item.url)
    return number, item.title, item.facts.get("number", ""), state, item.agency, item.day[:10], address


def table(library: Library, shelf: str) -> TableView | None:
    """A page as data; the index has none."""
    found = documents(library, shelf) if shelf else ()
    return whole(f"{shelf}的索引号", _COLUMNS, (_cells(library, number, item) for number, item in found))


def build(library: Library, spec: PageSpec) -> Built | None:
    """The index, or one organ code and year; neither without a document."""
    organs = tuple(_organs(library)) if spec == _INDEX else ()
    found = documents(library, spec.subject) if spec != _INDEX else ()
    if not (organs or found):
        return None
    title = INDEX_NUMBERS.text if organs else f"{spec.subject}的索引号"
    here = (Link(text=title),) if organs else (INDEX_NUMBERS, Link(text=spec.subject))
    files = beside(spec.url) if found else ()
    view = IndexNumbersView(
        head=with_dataset(library.site, column_head(library.site, "inquiry", title, _ABOUT), spec.url, files),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text="政策文件", url=list_url("kind:policy")), *here),
        title=title,
        description=_ABOUT,
        organs=organs,
        rows=found,
        downloads=files,
    )
    return Built(view=view, template=NAME, shell="inquiry", until=library.horizon.day)
