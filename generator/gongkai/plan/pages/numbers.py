"""文号目录: every sequence of document numbers, with what is published and what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from gongkai.plan.crumbs import crumbs
from gongkai.plan.data_files import beside
from gongkai.plan.heads import column_head, root_of, with_dataset
from gongkai.plan.index_numbers import INDEX_NUMBERS
from gongkai.plan.library import Library
from gongkai.plan.numbers import INDEX_URL, members, rows, sequence_url, serial_of
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.places import list_url
from gongkai.plan.views import Link
from gongkai.plan.views_numbers import NumberRow, NumbersView, SequenceBlock
from gongkai.plan.views_open import TableView, whole

NAME = "numbers"
_INDEX = PageSpec(url=INDEX_URL, kind=NAME)
_COLUMNS = ("文号", "标题", "状态", "成文日期", "发布日期", "网址", "没有公开的说明")
_ABOUT = "按机关代字和年份列出已公开文件的文号。缺号的文件可能依申请公开、不予公开，或者尚未录入。"


def _spec(sequence: str) -> PageSpec:
    return PageSpec(url=sequence_url(sequence), kind=NAME, subject=sequence)


def _sequences(library: Library) -> tuple[str, ...]:
    return tuple(name.partition(":")[2] for name, _ in library.lists("number"))


def every(library: Library) -> Iterator[PageSpec]:
    """The index, and a page for each sequence."""
    yield _INDEX
    yield from (_spec(sequence) for sequence in _sequences(library))


def _reasons_touched(library: Library, touched: Touched) -> bool:
    """Whether an explanation of missing numbers came, changed or went."""
    rows = library.db.execute("SELECT id FROM record WHERE kind = 'number_gap'")
    now = {row[0] for row in rows.fetchall()}
    return any(record_id in now or record_id.startswith("number-gaps-") for record_id in touched.records)


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The sequences in which a document was touched; all of them when an explanation was."""
    names = [name.partition(":")[2] for name in sorted(touched.shown) if name.startswith("number:")]
    if _reasons_touched(library, touched):
        yield from every(library)
    elif names:
        yield _INDEX
        yield from (_spec(name) for name in names)


def _block(library: Library, sequence: str) -> SequenceBlock:
    serials = {serial_of(item.facts.get("number", "")) for item in members(library, sequence)}
    year = sequence.partition("〔")[2].rstrip("〕")
    link = Link(text=f"{year}年", url=sequence_url(sequence))
    return SequenceBlock(link=link, count=len(serials), missing=max(serials, default=0) - len(serials))


def _groups(library: Library) -> Iterator[tuple[str, tuple[SequenceBlock, ...]]]:
    for prefix, names in groupby(_sequences(library), key=lambda name: name.partition("〔")[0]):
        yield prefix, tuple(_block(library, name) for name in sorted(names, reverse=True))


def _index(library: Library, spec: PageSpec) -> Built:
    title = "文号目录"
    view = NumbersView(
        head=column_head(library.site, "inquiry", title, _ABOUT),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text="政策文件", url=list_url("kind:policy")), Link(text=title)),
        title=title,
        description=_ABOUT,
        groups=tuple(_groups(library)),
        other=INDEX_NUMBERS if library.lists("index") else None,
    )
    return Built(view=view, template=NAME, shell="inquiry")


def _cells(library: Library, sequence: str, row: NumberRow) -> tuple[str, ...]:
    item = row.item
    if item is None:
        span = str(row.first) if row.first == row.last else f"{row.first}—{row.last}"
        return f"{sequence}{span}号", "", "没有公开", "", "", "", row.why
    state = item.state.label if item.state else ""
    address = library.site.absolute(item.url)
    return item.facts["number"], item.title, state, item.facts.get("signed", ""), item.day[:10], address, ""


def table(library: Library, sequence: str) -> TableView | None:
    """A sequence as data, with the numbers under which nothing is published; the index has none."""
    found = rows(library, sequence) if sequence else ()
    return whole(f"{sequence}的文号", _COLUMNS, (_cells(library, sequence, row) for row in found))


def build(library: Library, spec: PageSpec) -> Built | None:
    """The index, or a sequence while it has a document."""
    if spec == _INDEX:
        return _index(library, spec)
    found = rows(library, spec.subject)
    if not found:
        return None
    title = f"{spec.subject}的文号"
    view = NumbersView(
        head=with_dataset(
            library.site, column_head(library.site, "inquiry", title, _ABOUT), spec.url, beside(spec.url)
        ),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text="文号目录", url=INDEX_URL), Link(text=spec.subject)),
        title=title,
        description=_ABOUT,
        rows=found,
        count=sum(row.item is not None for row in found),
        missing=sum(row.last - row.first + 1 for row in found if row.item is None),
        downloads=beside(spec.url),
    )
    return Built(view=view, template=NAME, shell="inquiry", until=library.horizon.day)
